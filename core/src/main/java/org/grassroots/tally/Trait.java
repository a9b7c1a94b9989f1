package org.grassroots.tally;

import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;

/**
 * Something that is so of a subject or is not, such as that a branch is a formal one.
 *
 * @param <S>  of what it is asked, such as a branch
 */
public non-sealed interface Trait<S> extends Measure<S> {
    Answer holds(S subject, Census census);

    /**
     * The missing facts that can make the answer YES; asked only where it is unknown.
     */
    Deciders towardsYes(S subject, Census census);

    /**
     * The missing facts that can make the answer NO; asked only where it is unknown. The same as those that can make it
     * YES unless a trait says otherwise.
     */
    default Deciders towardsNo(S subject, Census census) {
        return towardsYes(subject, census);
    }

    /** The numbers it rests on, for readers; empty if it rests on none. */
    default Optional<Figures> figures(S subject, Census census) {
        return Optional.empty();
    }

    /** 1 for YES, 0 for NO, 0 to 1 for UNKNOWN. */
    @Override
    default Interval bounds(S subject, Census census) {
        return switch (holds(subject, census)) {
            case YES -> Interval.exactly(1);
            case NO -> Interval.exactly(0);
            case UNKNOWN -> Interval.ZERO_OR_ONE;
        };
    }
}
