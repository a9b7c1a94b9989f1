package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * A shift that a point has every day. It belongs to the day on which it begins, also where it ends after midnight.
 *
 * @param start  when it begins, in whole minutes
 * @param length  1 minute to 24 hours, in whole minutes; whether that is longer than the rules allow is for a check to say
 * @param mix  who is needed, all of these at once; nobody counts for two of them
 */
public record DutyShift(LocalTime start, Duration length, List<ShiftNeed> mix) {
    private static final Duration LONGEST = Duration.ofHours(24);

    public DutyShift {
        requireNonNull(start, "start");
        mix = List.copyOf(mix);
        checkArgument(
                start.getSecond() == 0 && start.getNano() == 0, "a shift must begin on a whole minute, was %s", start);
        checkArgument(
                length.compareTo(Duration.ZERO) > 0
                        && length.compareTo(LONGEST) <= 0
                        && length.equals(Duration.ofMinutes(length.toMinutes())),
                "the shift that begins at %s must last 1 minute to 24 hours, in whole minutes; was %s",
                start,
                length);
        checkArgument(!mix.isEmpty(), "the shift that begins at %s must need somebody", start);
    }

    /** When it ends, counted in minutes from the midnight with which its day begins; up to 2 days. */
    public int endMinute() {
        return startMinute() + (int) length.toMinutes();
    }

    /** When it begins, counted in minutes from midnight. */
    public int startMinute() {
        return start.toSecondOfDay() / 60;
    }

    /** All the people needed. */
    public int people() {
        return mix.stream().mapToInt(ShiftNeed::people).sum();
    }
}
