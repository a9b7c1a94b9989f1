package org.grassroots.evaluation;

import java.util.Arrays;
import org.grassroots.rule.Verdict;

/** What one rule said of the rows of a dictionary. Several threads may write it; all write the same. */
final class VerdictMemory {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final RowDictionary of;
    /** One more than the verdict's place among all; 0 while nothing was said. */
    private byte[] said = new byte[64];

    VerdictMemory(RowDictionary of) {
        this.of = of;
    }

    boolean isOf(RowDictionary dictionary) {
        return of == dictionary;
    }

    /** One more than the place of the verdict, or 0 if the row was not judged yet or has no number. */
    int recall(int row) {
        byte[] known = said;
        return row >= 0 && row < known.length ? known[row] : 0;
    }

    /** By row, what {@link #recall} says; rows beyond the end were not judged yet. */
    byte[] said() {
        return said;
    }

    void keep(int row, Verdict verdict) {
        if (row < 0) {
            return;
        }
        byte[] known = said;
        if (row >= known.length) {
            known = Arrays.copyOf(known, Math.max(row + 1, 2 * known.length));
        }
        known[row] = (byte) (verdict.ordinal() + 1);
        said = known;
    }

    RowDictionary dictionary() {
        return of;
    }

    static Verdict verdict(int recalled) {
        return VERDICTS[recalled - 1];
    }
}
