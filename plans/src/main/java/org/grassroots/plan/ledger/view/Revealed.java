package org.grassroots.plan.ledger.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;

/** Raw values, and the audit log that says that they were given. Shows none of them in {@code toString}. */
public final class Revealed {
    private final Map<EntryId, Map<ElementId, String>> values;
    private final AuditLog log;

    Revealed(Map<EntryId, Map<ElementId, String>> values, AuditLog log) {
        this.values = values;
        this.log = log;
    }

    /** The log with the entry for these values; whoever keeps the values must keep it. */
    public AuditLog log() {
        return log;
    }

    /** The entries in the order of the ledger. */
    public List<EntryId> entries() {
        return List.copyOf(values.keySet());
    }

    /** A value as it is written; empty if there is none or it was not asked for. */
    public Optional<String> value(EntryId entry, ElementId column) {
        return Optional.ofNullable(values.getOrDefault(entry, Map.of()).get(column));
    }

    @Override
    public String toString() {
        return "values of %s entries".formatted(values.size());
    }
}
