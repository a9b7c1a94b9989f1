package org.grassroots.plan.activation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardOutcome;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.stage.Transition;

/** What a way down asks for beside what every order needs: the release condition, and a decision on record. */
final class Release {
    private Release() {}

    static void check(StageOrder order, List<Transition> ways, StageFacts facts, Asked asked) {
        LocalDate day = order.at().toLocalDate();
        List<GuardOutcome> outcomes =
                ways.stream().map(way -> way.guard().judge(facts, day)).toList();
        if (outcomes.stream().noneMatch(GuardOutcome::fires)) {
            throw refused(outcomes.get(0), ways.get(0).guard(), asked);
        }
        checkDecision(order, asked);
    }

    static void checkDecision(StageOrder order, Asked asked) {
        if (order.decision().filter(text -> !text.isBlank()).isEmpty()) {
            throw asked.refused(
                    OrderRefusal.Reason.NO_DECISION,
                    "no decision is on record",
                    "the decision that lifts the measures (Emergency Response Law, Art. 86)");
        }
    }

    private static RefusedOrderException refused(GuardOutcome outcome, Guard guard, Asked asked) {
        String met = outcome.failing().isEmpty()
                ? "the facts do not tell of " + OrderWords.terms(outcome.missing())
                : "the release condition does not hold: " + OrderWords.terms(outcome.failing())
                        + (outcome.missing().isEmpty()
                                ? ""
                                : "; the facts do not tell of " + OrderWords.terms(outcome.missing()));
        Optional<LocalDate> earliest = outcome.earliest();
        String expected = (guard.match() == Guard.Match.ALL ? "all of " : "any of ")
                + OrderWords.terms(guard.terms())
                + earliest.map(day -> ", which is so on " + day + " if no fact changes")
                        .orElse("");
        List<ElementId> missing =
                outcome.missing().stream().map(GuardTerm::condition).toList();
        return asked.notReleased(met, expected, missing);
    }
}
