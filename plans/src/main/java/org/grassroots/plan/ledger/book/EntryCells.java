package org.grassroots.plan.ledger.book;

import java.util.List;
import java.util.Objects;
import org.grassroots.plan.element.ElementId;

/**
 * Some values of an entry, by the names of their columns.
 *
 * @param entry  the entry
 * @param columns  columns of its ledger; empty for all that the entry holds. The reason of a correction goes with any of them
 */
public record EntryCells(EntryId entry, List<ElementId> columns) {

    public EntryCells {
        Objects.requireNonNull(entry);
        columns = List.copyOf(columns);
    }

    /** All values of an entry. */
    public static EntryCells all(EntryId entry) {
        return new EntryCells(entry, List.of());
    }
}
