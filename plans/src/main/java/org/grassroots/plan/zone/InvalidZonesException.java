package org.grassroots.plan.zone;

import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementProblem;

/** Thrown when regimes that followed each other break their laws; it names every problem, not only the first. */
public final class InvalidZonesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ElementProblem> problems;

    InvalidZonesException(List<ElementProblem> problems) {
        super(problems.stream().map(ElementProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one; each path begins with the id of the regime. */
    public List<ElementProblem> problems() {
        return problems;
    }
}
