package org.grassroots.plan.stage;

import java.time.LocalDate;
import java.util.List;

/**
 * When a transition is due.
 *
 * @param match  whether all parts must hold, or any one will do
 * @param terms  its parts; at least one in a template
 */
public record Guard(Match match, List<GuardTerm> terms) {

    /** How the parts of a guard are joined. */
    public enum Match {
        /** All of them must hold. */
        ALL,
        /** Any one of them will do. */
        ANY
    }

    public Guard {
        terms = List.copyOf(terms);
    }

    /** Whether it holds at the end of a day, as far as the facts tell. What is unknown never makes it hold. */
    public GuardOutcome judge(StageFacts facts, LocalDate day) {
        return GuardJudging.judge(this, facts, day);
    }

    /** Whether there are facts that make both hold on one day. */
    public boolean canHoldWith(Guard other) {
        return ways().stream().anyMatch(way -> other.ways().stream().anyMatch(with -> consistent(way, with)));
    }

    /** The sets of parts that make it hold, none of which asks for more than it must. */
    List<List<GuardTerm>> ways() {
        return match == Match.ALL
                ? List.of(terms)
                : terms.stream().map(List::of).toList();
    }

    private static boolean consistent(List<GuardTerm> way, List<GuardTerm> with) {
        return consistent(way)
                && consistent(with)
                && way.stream().noneMatch(term -> with.stream().anyMatch(term::contradicts));
    }

    private static boolean consistent(List<GuardTerm> way) {
        return way.stream().noneMatch(term -> way.stream().anyMatch(term::contradicts));
    }
}
