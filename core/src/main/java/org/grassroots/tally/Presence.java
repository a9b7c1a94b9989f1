package org.grassroots.tally;

import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;

/**
 * Something that a subject has or has not, such as an approval, counted as one or none, so that a finding can say 0 of 1.
 *
 * @param <S>  of what it is asked, such as a branch
 */
public interface Presence<S> extends Countable<S> {
    /** YES if the subject has it. */
    Answer exists(S subject, Census census);

    /** The fact that would tell; asked only where {@link #exists} is unknown. */
    MissingFact missing(S subject, Census census);

    /** Whom the tally names as the one that has it. */
    Subject holder(S subject);

    @Override
    default Interval bounds(S subject, Census census) {
        return switch (exists(subject, census)) {
            case YES -> Interval.exactly(1);
            case NO -> Interval.exactly(0);
            case UNKNOWN -> Interval.ZERO_OR_ONE;
        };
    }

    @Override
    default Tally tally(S subject, Census census) {
        Tally.Builder tally = new Tally.Builder();
        switch (exists(subject, census)) {
            case YES -> tally.counts(holder(subject));
            case NO -> {}
            case UNKNOWN -> tally.open(List.of(missing(subject, census)));
        }
        return tally.build();
    }
}
