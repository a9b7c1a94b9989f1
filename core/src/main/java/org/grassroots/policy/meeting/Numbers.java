package org.grassroots.policy.meeting;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Numbers of people to try. */
final class Numbers {
    /** So many that every smaller number of people met is a vanishing share of them, and two of them fit an int. */
    private static final int VERY_MANY = 1_000_000_000;

    private Numbers() {}

    /**
     * The least number and the greatest, and those next to them: a share is decided at the ends.
     *
     * @param most  empty if nothing limits it
     */
    static IntStream between(int least, OptionalInt most) {
        int greatest = most.orElse(Math.max(least, VERY_MANY));
        return IntStream.of(least, least + 1, greatest - 1, greatest)
                .filter(number -> number >= least && number <= greatest)
                .distinct();
    }
}
