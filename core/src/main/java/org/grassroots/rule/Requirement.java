package org.grassroots.rule;

import static java.util.Objects.requireNonNull;

import org.grassroots.condition.Condition;
import org.grassroots.condition.Explanation;
import org.grassroots.fact.Answer;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.tally.Census;

/**
 * Where a rule applies, and what must hold there, with the numbers of one day already in it.
 *
 * @param <S>  what the rule judges
 * @param applies  whether the rule speaks of the subject
 * @param holds  what it asks of the subject
 */
public record Requirement<S>(Condition<S> applies, Condition<S> holds) {
    public Requirement {
        requireNonNull(applies, "applies");
        requireNonNull(holds, "holds");
    }

    /**
     * The verdict on a subject.
     *
     * <p>Where the requirement holds anyway, the rule is SATISFIED although it is unknown whether it applies: no answer
     * could turn that into VIOLATED.
     */
    public Verdict verdict(S subject, Census census) {
        Answer applicable = applies.test(subject, census);
        if (applicable == Answer.NO) {
            return Verdict.NOT_APPLICABLE;
        }
        return switch (holds.test(subject, census)) {
            case YES -> Verdict.SATISFIED;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case NO -> applicable == Answer.YES ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        };
    }

    /** The missing facts that can end an UNDETERMINED: the rule turns out not to apply, to hold, or to be broken. */
    public static DecisiveSets decisive(Explanation applies, Explanation holds) {
        return applies.towardsNo()
                .or(holds.towardsYes())
                .or(applies.towardsYes().and(holds.towardsNo()));
    }
}
