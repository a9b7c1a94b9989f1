package org.grassroots.plan.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;

/** Gathers what is wrong with a ladder. */
final class LadderNotes {
    private final List<ElementProblem> problems = new ArrayList<>();

    void note(String path, String field, String met, String expected) {
        problems.add(new ElementProblem(path, field, met, expected));
    }

    List<ElementProblem> all() {
        return List.copyOf(problems);
    }

    static String oneOf(Collection<ElementId> ids) {
        return ids.isEmpty() ? "no such name, as there is none to choose from" : "one of " + listed(ids);
    }

    static String listed(Collection<ElementId> ids) {
        return ids.stream().distinct().map(ElementId::value).collect(Collectors.joining(", "));
    }
}
