package org.grassroots.plan.ledger.reconciliation;

import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.text.Text;

/**
 * Something that is not known, so that it cannot be said whether a ledger agrees.
 *
 * @param reason  why it is not known
 * @param ledger  the ledger that is looked at
 * @param entry  the entry, if it is of one
 * @param column  the column, if it is one value
 * @param text  what is missing, for people to read; names no person and no household
 */
public record MissingValue(
        Reason reason, ElementId ledger, Optional<EntryId> entry, Optional<ElementId> column, Text text) {

    /** Why something is not known. */
    public enum Reason {
        /** Nobody wrote it. */
        EMPTY,
        /** It was erased. */
        ERASED,
        /** The entry is restricted: kept and not used. */
        RESTRICTED,
        /** The register does not have it. */
        NOT_IN_REGISTER,
        /** There is no rule of it on that day. */
        NO_LIMIT,
        /** The ledger itself was not given. */
        NO_LEDGER,
        /** It hangs on entries that cannot be read. */
        OTHER_ENTRIES
    }
}
