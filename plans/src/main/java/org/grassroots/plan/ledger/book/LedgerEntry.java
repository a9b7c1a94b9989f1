package org.grassroots.plan.ledger.book;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;

/** An entry of a ledger as it was written once. It holds its values guarded, and shows none of them in {@code toString}. */
public final class LedgerEntry {
    private final EntryId id;
    private final byte[] form;

    LedgerEntry(EntryId id, byte[] form) {
        this.id = id;
        this.form = form;
    }

    public EntryId id() {
        return id;
    }

    public EntryKind kind() {
        return EntryKind.values()[form[0]];
    }

    /** Who wrote it, as what, what for and when. */
    public Access written() {
        return head().access();
    }

    /** The event it was written for, if the ledger is kept for one. */
    public Optional<ElementId> event() {
        return Optional.of(head().event()).filter(event -> !event.isEmpty()).map(ElementId::of);
    }

    /** The entry whose place it takes, if it is a correction. */
    public Optional<EntryId> corrects() {
        return kind() == EntryKind.CORRECTION
                ? Optional.of(new EntryId(id.ledger(), head().refersTo()))
                : Optional.empty();
    }

    /** Why it corrects another entry; empty if it is no correction. Guarded, since a reason may tell of a person. */
    public LedgerCell why() {
        return cell(FormWriter.REASON);
    }

    /** What it erases, restricts or releases; empty for other kinds. */
    public List<EntryCells> targets() {
        return head().targets();
    }

    /** What it has in a column; empty also if the ledger has no such column. */
    public LedgerCell cell(ElementId column) {
        return cell(column.value());
    }

    private LedgerCell cell(String column) {
        FormWalk walk = walk();
        while (next(walk)) {
            if (walk.isNamed(column)) {
                return LedgerCell.of(walk);
            }
        }
        return LedgerCell.EMPTY;
    }

    /**
     * What it has in each of some columns, in one go.
     *
     * @param columns  in the order of the schema
     */
    public List<LedgerCell> cells(List<LedgerColumn> columns) {
        LedgerCell[] cells = new LedgerCell[columns.size()];
        Arrays.fill(cells, LedgerCell.EMPTY);
        FormWalk walk = walk();
        int from = 0;
        while (from < cells.length && next(walk)) {
            int at = from;
            while (at < cells.length && !walk.isNamed(columns.get(at).id().value())) {
                at++;
            }
            if (at < cells.length) {
                cells[at] = LedgerCell.of(walk);
                from = at + 1;
            }
        }
        return Arrays.asList(cells);
    }

    /** The columns it has something in, also if that was erased; in the order of the schema. */
    public List<ElementId> columns() {
        List<ElementId> columns = new ArrayList<>();
        FormWalk walk = walk();
        while (next(walk)) {
            if (!walk.isNamed(FormWriter.REASON)) {
                columns.add(ElementId.of(walk.name()));
            }
        }
        return columns;
    }

    /** All of it, for storing; {@link LedgerBook#restore} makes it again. */
    public StoredEntry stored() {
        return EntryStore.stored(this);
    }

    /** Without the values of some columns: only the commitments to them stay. */
    LedgerEntry without(EntryCells erased) {
        FormWalk walk = walk();
        byte[] shorter = new byte[form.length + walk.cellsLeft * FormWriter.DIGEST];
        int to = walk.headEnd;
        System.arraycopy(form, 0, shorter, 0, to);
        ChainLink link = new ChainLink();
        while (next(walk)) {
            boolean erase = walk.state == FormWriter.KEPT && names(erased, walk);
            int stateAt = walk.nameAt - 1;
            int length = (erase ? walk.nameEnd : walk.valueEnd) - stateAt;
            System.arraycopy(form, stateAt, shorter, to, length);
            if (erase) {
                shorter[to] = FormWriter.ERASED;
                System.arraycopy(link.committed(walk), 0, shorter, to + length, FormWriter.DIGEST);
                length += FormWriter.DIGEST;
            }
            to += length;
        }
        return new LedgerEntry(id, Arrays.copyOf(shorter, to));
    }

    private static boolean names(EntryCells erased, FormWalk walk) {
        // The reason of a correction may tell of what is erased, so it goes with any of it.
        return erased.columns().isEmpty()
                || walk.isNamed(FormWriter.REASON)
                || erased.columns().stream().anyMatch(column -> walk.isNamed(column.value()));
    }

    LocalDateTime when() {
        return new HeadReader(form, 0).when();
    }

    EntryHead head() {
        return new HeadReader(form, 0).head();
    }

    /** The bytes themselves; not to be changed. */
    byte[] form() {
        return form;
    }

    FormWalk walk() {
        try {
            return new FormWalk(form, 0, form.length);
        } catch (BrokenFormException impossible) {
            throw new IllegalStateException("entry %s was not checked".formatted(id), impossible);
        }
    }

    boolean next(FormWalk walk) {
        try {
            return walk.nextCell();
        } catch (BrokenFormException impossible) {
            throw new IllegalStateException("entry %s was not checked".formatted(id), impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerEntry entry && id.equals(entry.id) && Arrays.equals(form, entry.form);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(form);
    }

    /** Id, kind and columns, and nothing of what they hold. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(id, kind(), columns());
    }
}
