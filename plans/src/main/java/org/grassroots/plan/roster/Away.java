package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A time in which somebody cannot stand duty: a day, a shift, the days of an illness.
 *
 * @param from  the first moment
 * @param until  the first moment after it
 */
public record Away(LocalDateTime from, LocalDateTime until) {

    public Away {
        checkArgument(
                from.isBefore(until), "somebody who is away from %s must come back after that, not at %s", from, until);
    }

    /** From midnight to midnight. */
    public static Away on(LocalDate day) {
        return new Away(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    /**
     * @param last  the last day, included
     */
    public static Away days(LocalDate first, LocalDate last) {
        return new Away(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /** Whether any moment of a shift falls into it. */
    public boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return start.isBefore(until) && from.isBefore(end);
    }
}
