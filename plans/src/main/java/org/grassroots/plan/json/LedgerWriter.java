package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.OutputStream;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.StoredEntry;
import org.grassroots.plan.ledger.view.AuditAct;
import org.grassroots.plan.ledger.view.AuditEntry;
import org.grassroots.plan.ledger.view.AuditLog;

/**
 * Writes ledgers in full, in the format {@code grassroots-ledger/1}: JSON Lines, one entry a line, canonically. What is
 * written holds every value in the open, with its salt, and must be stored as guardedly as the values ask; to show a
 * ledger, use {@link LedgerViewWriter}. Immutable and safe for use by several threads.
 */
public final class LedgerWriter {
    private final ShapeWriter<StoredEntry> writer = ShapeWriter.of(BookShapes.ENTRY);

    /** A writer; one serves any number of ledgers. */
    public LedgerWriter() {}

    /**
     * All entries, each with its line end; the stream stays open.
     *
     * @param access  who has it written and what for; a role that keeps the ledger
     * @return the log with an entry that says so
     * @throws IllegalArgumentException if the role is no keeper's; nothing is written then
     */
    public AuditLog write(LedgerBook book, Access access, AuditLog log, OutputStream out) throws IOException {
        checkArgument(
                book.schema().keepers().contains(access.role()),
                "role '%s' may not write ledger '%s' in full; only %s may",
                access.role(),
                book.schema().id(),
                book.schema().keepers());
        for (LedgerEntry entry : book.entries()) {
            writer.write(entry.stored(), out);
            out.write('\n');
        }
        return log.plus(AuditEntry.builder()
                .act(AuditAct.STORED)
                .access(access)
                .ledger(book.schema().id())
                .columns(book.schema().columns().stream().map(LedgerColumn::id).toList())
                .count(book.size())
                .build());
    }
}
