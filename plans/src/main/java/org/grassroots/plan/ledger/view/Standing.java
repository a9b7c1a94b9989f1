package org.grassroots.plan.ledger.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.grassroots.plan.ledger.book.EntryKind;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;

/** Which entries of a book stand: not corrected; and which of them may not be used. */
final class Standing {
    private final BitSet corrected = new BitSet();
    private final BitSet restricted = new BitSet();
    /** By the number of a correction, that of the record whose place it takes, also over several corrections. */
    private final Map<Integer, Integer> places = new HashMap<>();

    Standing(LedgerBook book) {
        for (LedgerEntry entry : book.entries()) {
            EntryKind kind = entry.kind();
            if (kind == EntryKind.CORRECTION) {
                entry.corrects().ifPresent(wrong -> correct(entry.id().number(), wrong.number()));
            } else if (kind == EntryKind.RESTRICTION) {
                entry.targets().forEach(target -> restricted.set(target.entry().number()));
            } else if (kind == EntryKind.RELEASE) {
                entry.targets()
                        .forEach(target -> restricted.clear(target.entry().number()));
            }
        }
    }

    private void correct(int correction, int wrong) {
        corrected.set(wrong);
        places.put(correction, places.getOrDefault(wrong, wrong));
    }

    /** The numbers of the entries that stand, a correction in the place of what it corrects. */
    int[] inPlace(LedgerBook book) {
        long[] keys = new long[book.size()];
        int count = 0;
        for (LedgerEntry entry : book.entries()) {
            if (stands(entry)) {
                int number = entry.id().number();
                keys[count++] = ((long) places.getOrDefault(number, number) << Integer.SIZE) | number;
            }
        }
        return Arrays.stream(keys, 0, count).sorted().mapToInt(key -> (int) key).toArray();
    }

    boolean stands(LedgerEntry entry) {
        return entry.kind().hasValues() && !corrected.get(entry.id().number());
    }

    boolean isRestricted(LedgerEntry entry) {
        return isRestricted(entry.id().number());
    }

    boolean isRestricted(int number) {
        return restricted.get(number);
    }
}
