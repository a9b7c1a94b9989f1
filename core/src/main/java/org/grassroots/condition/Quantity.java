package org.grassroots.condition;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import org.grassroots.fact.Interval;
import org.grassroots.text.Text;

/** What was observed or is required: a count, perhaps with bounds only; a length of time; or nothing known. */
public sealed interface Quantity {
    Quantity UNKNOWN = new Unknown();

    /**
     * A count.
     *
     * @param bounds  exact if both ends agree
     */
    record Count(Interval bounds) implements Quantity {
        public Count {
            requireNonNull(bounds, "bounds");
        }
    }

    /**
     * A length of time.
     *
     * @param length  in years, months and days
     */
    record Span(Period length) implements Quantity {
        public Span {
            requireNonNull(length, "length");
        }
    }

    /** Nothing is known of it. */
    record Unknown() implements Quantity {}

    static Quantity of(int count) {
        return new Count(Interval.exactly(count));
    }

    static Quantity of(Interval bounds) {
        return new Count(bounds);
    }

    static Quantity of(Period length) {
        return new Span(length);
    }

    /** In words, such as "2", "2 to 5" or "11 months 30 days". */
    default Text text() {
        if (this instanceof Count count) {
            return QuantityWords.of(count.bounds());
        }
        if (this instanceof Span span) {
            return QuantityWords.of(span.length());
        }
        return Text.of("unknown", "未知");
    }
}
