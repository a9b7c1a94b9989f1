package org.grassroots.policy.meeting;

import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.parameter.Limit;
import org.grassroots.tally.Figures;

/**
 * Some of a number of people, of which either may be known by bounds only; the part is never more than the whole.
 *
 * @param part  how many they are
 * @param whole  of how many; at least as many as the least of the part
 */
record Turnout(Interval part, Interval whole) {

    /** Whether the part comes to the share of the whole, whatever the bounds leave open. */
    Answer reaches(Limit.Share share) {
        if (reaches(share, part.low(), whole.high())) {
            return Answer.YES;
        }
        int most = Math.min(part.high(), whole.high());
        return reaches(share, most, Math.max(most, whole.low())) ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean reaches(Limit.Share share, int part, int whole) {
        return share.isExceeded()
                ? share.value().isExceededBy(part, whole)
                : share.value().isReachedBy(part, whole);
    }

    /** The part with the least that comes to the share. */
    Figures figures(Limit.Share share) {
        return new Figures(
                part, whole.isExact() ? Optional.of(Interval.exactly(least(share, whole.low()))) : Optional.empty());
    }

    private static int least(Limit.Share share, int whole) {
        return share.isExceeded()
                ? share.value().leastAbove(whole)
                : share.value().leastReaching(whole);
    }
}
