package org.grassroots.plan.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;

/**
 * Whether a guard holds on a day, and why not.
 *
 * @param answer  YES if it holds; UNKNOWN if missing facts would decide
 * @param holding  its parts that hold
 * @param failing  its parts that do not hold, or not for long enough yet
 * @param missing  its parts of which the facts do not tell enough
 * @param earliest  if it does not hold, the first day on which it will, should no fact change; empty if it will not,
 *     or facts are missing
 */
public record GuardOutcome(
        Answer answer,
        List<GuardTerm> holding,
        List<GuardTerm> failing,
        List<GuardTerm> missing,
        Optional<LocalDate> earliest) {

    public GuardOutcome {
        holding = List.copyOf(holding);
        failing = List.copyOf(failing);
        missing = List.copyOf(missing);
    }

    /** Whether the transition is due. */
    public boolean fires() {
        return answer == Answer.YES;
    }
}
