package org.grassroots.plan.ledger.reconciliation;

import static org.grassroots.plan.ledger.reconciliation.LedgerPart.HOUSEHOLD;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.LIVING_THERE;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.RESIDENT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.plan.ledger.view.Reading;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/**
 * Residents against households: every household of the register where somebody lives has an entry, every entry is of a
 * household that is there, and the people agree. Each entry is of one resident; entries of one household all tell how many
 * live there. A household of which the register knows that nobody lives there needs no entry; one whose people nobody
 * counted may need one.
 */
public final class ResidentReconciliation {
    /** Of the result. */
    public static final ElementId ID = ElementId.of("residents");

    static final Text TITLE = Text.of("Residents against households", "居民与住户核对");

    private final LedgerParts parts;

    /**
     * @param parts  names a column as HOUSEHOLD, RESIDENT and LIVING_THERE
     */
    public ResidentReconciliation(LedgerParts parts) {
        this.parts = parts;
    }

    /**
     * @param access  who compares, in a role that may see the three columns
     * @param log  where the trace is left
     * @throws IllegalArgumentException if the register has no such compound, or the ledger not these columns, or the role may
     *     not see them
     */
    public Reconciliation reconcile(
            LedgerBook book, Register register, CompoundId compound, Access access, AuditLog log) {
        parts.check(book.schema(), HOUSEHOLD, RESIDENT, LIVING_THERE);
        Notes notes = new Notes(book.schema());
        Households households = new Households(register, compound, notes);
        Reading reading = LedgerView.of(book, access, parts.columns()).read(log);
        ElementId household = parts.column(HOUSEHOLD);
        Map<String, Home> homes = new LinkedHashMap<>();
        int unread = 0;
        for (ReadEntry entry : (Iterable<ReadEntry>) reading.entries()::iterator) {
            Optional<String> named = entry.isRestricted() ? Optional.empty() : entry.value(household);
            if (named.isPresent()) {
                homes.computeIfAbsent(named.get(), id -> new Home(parts, notes)).add(entry);
            } else {
                unread++;
                if (entry.isRestricted()) {
                    notes.restricted(entry);
                } else {
                    notes.missing(entry, household);
                }
            }
        }
        households.compare(homes, unread);
        return notes.done(ID, TITLE, reading);
    }
}
