package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.fact.Id;
import org.grassroots.plan.element.ElementId;

/**
 * What an entry is to hold, by column. Every value is guarded from here on, whatever its class. Whether columns and values
 * fit the ledger is judged when they are added to a {@link LedgerBook}.
 */
public final class EntryValues {
    private final ImmutableMap<ElementId, Personal<String>> written;

    private EntryValues(Map<ElementId, Personal<String>> written) {
        this.written = ImmutableMap.copyOf(written);
    }

    /** The values as they are written, in the order in which they were given. */
    public Map<ElementId, Personal<String>> written() {
        return written;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryValues values && written.equals(values.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** The columns, and nothing of what they hold. */
    @Override
    public String toString() {
        return "values of " + written.keySet();
    }

    /** Gathers the values; a column is given once. */
    public static final class Builder {
        private final Map<ElementId, Personal<String>> written = new LinkedHashMap<>();

        private Builder() {}

        /** A text, telephone number, end or digest of an identity number; or any value as it is written. */
        public Builder put(String column, String value) {
            return put(ElementId.of(column), Personal.of(value));
        }

        /** A number of any scale; trailing zeros are not kept. */
        public Builder put(String column, BigDecimal value) {
            BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            return put(column, plain.toPlainString());
        }

        public Builder put(String column, long value) {
            return put(column, Long.toString(value));
        }

        public Builder put(String column, LocalDate value) {
            return put(column, value.toString());
        }

        public Builder put(String column, LocalDateTime value) {
            return put(column, value.toString());
        }

        public Builder put(String column, boolean value) {
            return put(column, value ? "yes" : "no");
        }

        /** A person or household of the register. */
        public Builder put(String column, Id value) {
            return put(column, value.value());
        }

        /** A choice of the column. */
        public Builder put(String column, ElementId value) {
            return put(column, value.value());
        }

        /**
         * A value as it is written.
         *
         * @throws IllegalArgumentException if the column was given before
         */
        public Builder put(ElementId column, Personal<String> value) {
            checkArgument(written.putIfAbsent(column, value) == null, "column '%s' of an entry is given twice", column);
            return this;
        }

        public EntryValues build() {
            return new EntryValues(written);
        }
    }
}
