package org.grassroots.tally;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;

/**
 * A day of a subject, such as the day on which the secretary of a branch became a full member.
 *
 * @param <S>  of what it is the day, such as a branch
 */
public non-sealed interface Dating<S> extends Measure<S> {
    /** The days before the first of 1970, counted from the first of the year 0. */
    int DAYS_TO_EPOCH = 719_528;

    /** The number of a day that has not come, such as that of full membership while on probation: after every day. */
    int NEVER = number(LocalDate.of(9999, 12, 31)) + 1;

    /** The day and the later ones up to the last possible, as {@link #number} numbers them. */
    @Override
    Interval bounds(S subject, Census census);

    /** The missing facts that can show an earlier day than the last possible; asked only where the day is not known. */
    Deciders towardsEarlier(S subject, Census census);

    /** The missing facts that can show a later day than the first possible; asked only where the day is not known. */
    Deciders towardsLater(S subject, Census census);

    /**
     * The missing facts that can show a day before this one; asked only where the bounds leave that open. Those that can
     * show an earlier day at all, unless a day that comes of several facts says more.
     *
     * @param day  as {@link #number} numbers it
     */
    default Deciders towardsBefore(int day, S subject, Census census) {
        return towardsEarlier(subject, census);
    }

    /** The missing facts that can show this day or a later one; otherwise as {@link #towardsBefore}. */
    default Deciders towardsFrom(int day, S subject, Census census) {
        return towardsLater(subject, census);
    }

    /**
     * The number of a day: 0 is the first of the year 0.
     *
     * @param day  of the years 0 to 9999
     */
    static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay()) + DAYS_TO_EPOCH;
    }

    /** The day that bounds tell; empty if they leave it open or it has not come. */
    static Optional<LocalDate> day(Interval bounds) {
        return bounds.isExact() && bounds.low() < NEVER
                ? Optional.of(LocalDate.ofEpochDay((long) bounds.low() - DAYS_TO_EPOCH))
                : Optional.empty();
    }
}
