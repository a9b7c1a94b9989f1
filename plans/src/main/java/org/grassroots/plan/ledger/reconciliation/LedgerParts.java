package org.grassroots.plan.ledger.reconciliation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;

/** Which columns of a ledger, and which of their values, are what to a reconciliation. */
public final class LedgerParts {
    private final ElementId ledger;
    private final ImmutableListMultimap<LedgerPart, ElementId> columns;
    private final ImmutableListMultimap<LedgerCode, String> codes;

    private LedgerParts(Builder parts) {
        this.ledger = parts.ledger;
        this.columns = parts.columns.build();
        this.codes = parts.codes.build();
        for (LedgerPart part : columns.keySet()) {
            int count = columns.get(part).size();
            checkArgument(
                    part == LedgerPart.GUARD || count == 1,
                    "ledger '%s': one column is its %s, were %s",
                    ledger,
                    part,
                    columns.get(part));
        }
    }

    /** The ledger, such as {@code L7}. */
    public ElementId ledger() {
        return ledger;
    }

    /** The column that is the part; empty if the ledger has none. */
    public Optional<ElementId> find(LedgerPart part) {
        List<ElementId> all = columns.get(part);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * The column that is the part.
     *
     * @throws IllegalArgumentException if none was named
     */
    public ElementId column(LedgerPart part) {
        return find(part)
                .orElseThrow(() -> new IllegalArgumentException(
                        "ledger '%s': no column is named as its %s, which the reconciliation needs"
                                .formatted(ledger, part)));
    }

    /** All columns that are the part, in the order given. */
    public List<ElementId> columns(LedgerPart part) {
        return columns.get(part);
    }

    /** All columns, each once. */
    public List<ElementId> columns() {
        return columns.values().stream().distinct().toList();
    }

    /** What means the code, in the order given. */
    public List<String> codes(LedgerCode code) {
        return codes.get(code);
    }

    boolean is(LedgerCode code, String value) {
        return codes.containsEntry(code, value);
    }

    /** Refuses a ledger that lacks a column or has one of another type: whoever named the columns is wrong. */
    void check(LedgerSchema schema, LedgerPart... needed) {
        for (LedgerPart part : needed) {
            column(part);
        }
        columns.forEach((part, id) -> {
            LedgerColumn column = schema.column(id)
                    .orElseThrow(() ->
                            new IllegalArgumentException("ledger '%s' has no column '%s' to be its %s; it has %s"
                                    .formatted(
                                            schema.id(),
                                            id,
                                            part,
                                            schema.columns().stream()
                                                    .map(LedgerColumn::id)
                                                    .toList())));
            checkArgument(
                    part.fits(column.type()),
                    "column '%s' of ledger '%s' must be a %s to be its %s, was %s",
                    id,
                    schema.id(),
                    part.types(),
                    part,
                    column.type());
        });
    }

    public static Builder of(String ledger) {
        return new Builder(ElementId.of(ledger));
    }

    /** Names the columns; every part but the guard is one column. */
    public static final class Builder {
        private final ElementId ledger;
        private final ImmutableListMultimap.Builder<LedgerPart, ElementId> columns = ImmutableListMultimap.builder();
        private final ImmutableListMultimap.Builder<LedgerCode, String> codes = ImmutableListMultimap.builder();

        private Builder(ElementId ledger) {
            this.ledger = ledger;
        }

        public Builder column(LedgerPart part, String column) {
            columns.put(part, ElementId.of(column));
            return this;
        }

        /** Says that some values mean the code. */
        public Builder code(LedgerCode code, String... values) {
            codes.putAll(code, values);
            return this;
        }

        /**
         * @throws IllegalArgumentException if two columns are the same part
         */
        public LedgerParts build() {
            return new LedgerParts(this);
        }
    }
}
