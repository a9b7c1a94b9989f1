package org.grassroots.plan.ledger.view;

import java.util.BitSet;
import org.grassroots.plan.ledger.book.EntryKind;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;

/** Which entries of a book stand: not corrected; and which of them may not be used. */
final class Standing {
    private final BitSet corrected = new BitSet();
    private final BitSet restricted = new BitSet();

    Standing(LedgerBook book) {
        for (LedgerEntry entry : book.entries()) {
            EntryKind kind = entry.kind();
            if (kind == EntryKind.CORRECTION) {
                entry.corrects().ifPresent(wrong -> corrected.set(wrong.number()));
            } else if (kind == EntryKind.RESTRICTION) {
                entry.targets().forEach(target -> restricted.set(target.entry().number()));
            } else if (kind == EntryKind.RELEASE) {
                entry.targets()
                        .forEach(target -> restricted.clear(target.entry().number()));
            }
        }
    }

    boolean stands(LedgerEntry entry) {
        return entry.kind().hasValues() && !corrected.get(entry.id().number());
    }

    boolean isRestricted(LedgerEntry entry) {
        return restricted.get(entry.id().number());
    }
}
