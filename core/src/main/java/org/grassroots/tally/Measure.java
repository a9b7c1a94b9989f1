package org.grassroots.tally;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.register.RegisterPart;
import org.grassroots.text.Text;

/**
 * Something about a subject that a condition can be put on: a count, a yes or no, or a day. What is not known of it shows
 * in its bounds.
 *
 * <p>A measure has no state and knows no limit. Bounds are worked out once for each register and kept, so two measures
 * that are equal must give the same bounds: those with parameters of their own are records.
 *
 * @param <S>  of what it is measured, such as a compound
 */
public sealed interface Measure<S> permits Countable, Trait, Dating {
    /** The gap that stands for it in messages, such as {@code fullMembersOnRoll}. */
    String name();

    /** What is measured, such as "full members on the roll". */
    Text title();

    /** What it is at least and at the most; cheap, as verdicts are made of it. */
    Interval bounds(S subject, Census census);

    /**
     * The parts of a register that its bounds rest on besides the subject, also by way of the census; all unless the measure
     * knows better. Where none of them changed from one register to the next, the bounds of a subject that is still the same
     * object are taken over. A measure that leaves a part out is quick and wrong.
     */
    default Set<RegisterPart> reads() {
        return RegisterPart.ALL;
    }

    /** Where it reads {@link RegisterPart#MEMBERS}, whose facts its bounds rest on; anybody's unless the measure knows better. */
    default MemberReach memberReach() {
        return MemberReach.ANY;
    }

    /**
     * Whether one subject can have this value and that value of the other measure at once: no branch is both formal and
     * temporary. True unless the measure knows better. Two rules are only held against each other where it is true, so a
     * measure that leaves it out may have rules called contradictory that never meet.
     *
     * @param value  a value of this measure, as {@link #bounds} tells it
     * @param other  another measure
     * @param itsValue  a value of the other
     */
    default boolean fits(int value, Measure<?> other, int itsValue) {
        return true;
    }

    /**
     * Writes the bounds of many subjects at once, the low and then the high of each. The same as asking for one after the
     * other; a measure that is asked for every household of a city may know a quicker way.
     *
     * @param subjects  all of the register's subjects of one kind, in its order
     * @param rows  where to write
     * @param from  where the first subject's low goes
     * @param width  how much further on the next subject's goes
     */
    default void writeBounds(List<? extends S> subjects, Census census, int[] rows, int from, int width) {
        int at = from;
        for (S subject : subjects) {
            Interval of = bounds(subject, census);
            rows[at] = of.low();
            rows[at + 1] = of.high();
            at += width;
        }
    }
}
