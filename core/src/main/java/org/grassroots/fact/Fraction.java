package org.grassroots.fact;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A share of a whole, such as four fifths; compared in whole numbers, so that nothing is rounded.
 *
 * @param numerator  0 to the denominator
 * @param denominator  1 to 1,000
 */
public record Fraction(int numerator, int denominator) {
    public Fraction {
        checkArgument(
                denominator >= 1 && denominator <= 1_000 && numerator >= 0 && numerator <= denominator,
                "a share must lie between 0 and 1 with a denominator of 1 to 1000, was %s/%s",
                numerator,
                denominator);
    }

    /** Whether {@code part} is this share of {@code whole} or more. */
    public boolean isReachedBy(int part, int whole) {
        return (long) part * denominator >= (long) whole * numerator;
    }

    /** Whether {@code part} is more than this share of {@code whole}. */
    public boolean isExceededBy(int part, int whole) {
        return (long) part * denominator > (long) whole * numerator;
    }

    /** The least number that is this share of {@code whole} or more. */
    public int leastReaching(int whole) {
        return (int) (((long) whole * numerator + denominator - 1) / denominator);
    }

    /** The least number that is more than this share of {@code whole}. */
    public int leastAbove(int whole) {
        return (int) ((long) whole * numerator / denominator + 1);
    }

    /** Such as {@code 4/5}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
