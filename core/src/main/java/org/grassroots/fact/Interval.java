package org.grassroots.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * A count of which only the bounds may be known: at least {@code low}, at most {@code high}, both inclusive.
 *
 * @param low  the count if every unknown fact says no, 0 or more
 * @param high  the count if every unknown fact says yes; {@link #UNBOUNDED} if nothing limits it
 */
public record Interval(int low, int high) {
    /** The upper bound of a count that nothing limits. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** One or none. */
    public static final Interval ZERO_OR_ONE = new Interval(0, 1);

    private static final Interval[] SMALL = small();

    /** The count of a list of which nothing is known. */
    public static final Interval UNKNOWN = new Interval(0, UNBOUNDED);

    public Interval {
        checkArgument(
                low >= 0 && low <= high, "a count must lie between 0 and its upper bound (%s), was %s", high, low);
    }

    public static Interval exactly(int count) {
        // Most counts are small, and evaluation asks for millions of them.
        return count >= 0 && count < SMALL.length ? SMALL[count] : new Interval(count, count);
    }

    private static Interval[] small() {
        Interval[] small = new Interval[128];
        Arrays.setAll(small, count -> new Interval(count, count));
        return small;
    }

    /** {@code low} or more, with nothing known above. */
    public static Interval atLeast(int low) {
        return low == 0 ? UNKNOWN : new Interval(low, UNBOUNDED);
    }

    /** Whether anything limits the count. */
    public boolean isBounded() {
        return high != UNBOUNDED;
    }

    /** Whether both bounds are one count; {@link #UNBOUNDED} is none, so a low bound that has reached it is not exact. */
    public boolean isExact() {
        return low == high && isBounded();
    }

    /** Whether the count is {@code limit} or more. */
    public Answer reaches(int limit) {
        if (low >= limit) {
            return Answer.YES;
        }
        return high < limit ? Answer.NO : Answer.UNKNOWN;
    }

    /** Bounds of the sum; a sum that does not fit an int is {@link #UNBOUNDED}. */
    public Interval plus(Interval other) {
        return new Interval(sum(low, other.low), sum(high, other.high));
    }

    private static int sum(int left, int right) {
        return left > UNBOUNDED - right ? UNBOUNDED : left + right;
    }

    /** {@code 3}, {@code 2..5} or {@code 2..} */
    @Override
    public String toString() {
        if (isExact()) {
            return Integer.toString(low);
        }
        return isBounded() ? low + ".." + high : low + "..";
    }
}
