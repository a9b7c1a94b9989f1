package org.grassroots.city.synthetic;

import static com.google.common.base.Preconditions.checkArgument;

/** Refuses numbers that cannot be ratios. */
final class Shares {
    private Shares() {}

    /** Each must lie between 0 and 1. */
    static void check(String group, double... shares) {
        for (double share : shares) {
            checkArgument(
                    share >= 0 && share <= 1, "%s ratios: a share must lie between 0 and 1, was %s", group, share);
        }
    }

    /** Each must be above 0 and finite. */
    static void checkPositive(String group, double... numbers) {
        for (double number : numbers) {
            checkArgument(
                    number > 0 && Double.isFinite(number), "%s ratios: a mean must be above 0, was %s", group, number);
        }
    }

    static void checkRange(String group, int least, int from, int to) {
        checkArgument(
                least <= from && from <= to,
                "%s ratios: a range must rise from %s or more, was %s..%s",
                group,
                least,
                from,
                to);
    }
}
