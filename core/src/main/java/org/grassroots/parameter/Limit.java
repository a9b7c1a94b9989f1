package org.grassroots.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Period;

/** A number of the domain: a count or a length of time. */
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
}
