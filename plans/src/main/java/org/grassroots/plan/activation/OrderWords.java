package org.grassroots.plan.activation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.GuardTerm;

/** Wordings of refusals. */
final class OrderWords {
    private OrderWords() {}

    static String oneOf(Collection<ElementId> ids) {
        return ids.isEmpty() ? "nothing, as there is none" : "one of " + listed(ids);
    }

    static String listed(Collection<ElementId> ids) {
        return ids.isEmpty()
                ? "no condition"
                : ids.stream().map(ElementId::value).collect(Collectors.joining(", "));
    }

    static String terms(List<GuardTerm> terms) {
        return terms.stream().map(OrderWords::term).collect(Collectors.joining(", "));
    }

    private static String term(GuardTerm term) {
        String holds = (term.holds() ? "" : "not ") + "'" + term.condition() + "'";
        return term.days() == 0 ? holds : holds + " for " + term.days() + (term.days() == 1 ? " day" : " days");
    }
}
