package org.grassroots.plan.ledger.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;

/**
 * What stands in a ledger, for a calculation, and the audit log that says that it was read. Corrected entries are not
 * among it; a correction stands where the first entry stood whose place it takes, so that an entry corrected twice is read
 * as if it had been right at first. Of restricted entries only the id is given.
 */
public final class Reading {
    private final LedgerBook book;
    private final Standing standing;
    private final Access access;
    private final List<LedgerColumn> columns;
    private final List<ElementId> ids;
    private final int[] numbers;
    private final int restricted;
    private final AuditLog log;

    Reading(LedgerBook book, Standing standing, Access access, List<LedgerColumn> columns, AuditLog log) {
        this.book = book;
        this.standing = standing;
        this.access = access;
        this.columns = columns;
        this.ids = columns.stream().map(LedgerColumn::id).toList();
        this.numbers = standing.inPlace(book);
        this.restricted =
                (int) Arrays.stream(numbers).filter(standing::isRestricted).count();
        this.log = log.plus(AuditEntry.builder()
                .act(AuditAct.COMPARED)
                .access(access)
                .ledger(book.schema().id())
                .columns(ids)
                .count(numbers.length - restricted)
                .build());
    }

    /** The log with the entry for what is read; whoever reads must keep it. */
    public AuditLog log() {
        return log;
    }

    /** How many entries stand, with those that are restricted. */
    public int size() {
        return numbers.length;
    }

    /** How many of them are restricted. */
    public int restricted() {
        return restricted;
    }

    /** The entries that stand, in the order of what they tell. */
    public Stream<ReadEntry> entries() {
        return Arrays.stream(numbers).mapToObj(number -> {
            LedgerEntry entry = book.entry(new EntryId(book.schema().id(), number));
            return new ReadEntry(
                    entry.id(),
                    ids,
                    standing.isRestricted(number) ? List.of() : entry.cells(columns),
                    access.purpose());
        });
    }

    @Override
    public String toString() {
        return "reading of %s entries of ledger '%s'"
                .formatted(numbers.length, book.schema().id());
    }
}
