package org.grassroots.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Period;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;

/** A number of the domain: a count, a range of counts, a share, or a length of time. */
public sealed interface Limit {

    /**
     * A count.
     *
     * @param value  0 or more
     */
    record Count(int value) implements Limit {
        public Count {
            checkArgument(value >= 0, "a count must be 0 or more, was %s", value);
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /**
     * A length of time in the calendar.
     *
     * @param value  longer than nothing
     */
    record Span(Period value) implements Limit {
        public Span {
            checkArgument(
                    !value.isNegative() && !value.isZero(),
                    "a length of time must be longer than nothing, was %s",
                    value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A range of counts, both ends included.
     *
     * @param value  bounded above
     */
    record Range(Interval value) implements Limit {
        public Range {
            checkArgument(value.isBounded(), "a range must have an upper end, was %s", value);
        }

        @Override
        public String toString() {
            return value.low() + ".." + value.high();
        }
    }

    /**
     * A share that must be reached, or exceeded.
     *
     * @param value  the share
     * @param isExceeded  whether the share itself is not enough
     */
    record Share(Fraction value, boolean isExceeded) implements Limit {
        public Share {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return isExceeded ? "more than " + value : value.toString();
        }
    }
}
