package org.grassroots.plan.ledger.view;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.book.Purpose;

/** An entry of a {@link Reading}. Shows nothing of what it holds in {@code toString}. */
public final class ReadEntry {
    private final EntryId id;
    private final List<ElementId> columns;
    private final List<LedgerCell> cells;
    private final Purpose purpose;

    /**
     * @param cells  one for each column; none if the entry is restricted
     */
    ReadEntry(EntryId id, List<ElementId> columns, List<LedgerCell> cells, Purpose purpose) {
        this.id = id;
        this.columns = columns;
        this.cells = cells;
        this.purpose = purpose;
    }

    public EntryId id() {
        return id;
    }

    /** Whether it is kept and not to be used, so that none of its values is given. */
    public boolean isRestricted() {
        return cells.isEmpty();
    }

    /**
     * What became of the value in a column.
     *
     * @throws IllegalArgumentException if the reading does not give the column
     * @throws IllegalStateException if the entry is restricted
     */
    public LedgerCell.State state(ElementId column) {
        return cell(column).state();
    }

    /** The value in a column as it is written; empty if there is none or it was erased. Throws as {@link #state}. */
    public Optional<String> value(ElementId column) {
        LedgerCell cell = cell(column);
        return cell.isKept() ? Optional.of(cell.value().reveal(purpose)) : Optional.empty();
    }

    private LedgerCell cell(ElementId column) {
        int at = columns.indexOf(column);
        checkArgument(at >= 0, "a reading of entry %s gives the columns %s, not '%s'", id, columns, column);
        checkState(!isRestricted(), "entry %s is restricted; it is kept and not used", id);
        return cells.get(at);
    }

    @Override
    public String toString() {
        return "entry %s".formatted(id);
    }
}
