package org.grassroots.plan.roster.team;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** When the shifts of a post begin and how long they last: a plan says only how many there are. */
@FunctionalInterface
public interface ShiftTimes {

    /**
     * One shift.
     *
     * @param start  in whole minutes
     * @param length  1 minute to 24 hours, in whole minutes
     */
    record Hours(LocalTime start, Duration length) {}

    /**
     * @param shifts  how many shifts the post has, 1 or more
     * @return as many, in the order of their numbers
     */
    List<Hours> of(int shifts);

    /**
     * Two and more shifts share the day and the night evenly, in whole minutes, the first from {@code first} on; a single
     * shift lasts 8 hours. The library's own suggestion.
     */
    static ShiftTimes from(LocalTime first) {
        return shifts -> {
            checkArgument(shifts >= 1, "a post must have a shift, was %s", shifts);
            if (shifts == 1) {
                return List.of(new Hours(first, Duration.ofHours(8)));
            }
            int day = 24 * 60;
            return IntStream.range(0, shifts)
                    .mapToObj(at -> new Hours(
                            first.plusMinutes((long) day * at / shifts),
                            Duration.ofMinutes((long) day * (at + 1) / shifts - (long) day * at / shifts)))
                    .toList();
        };
    }
}
