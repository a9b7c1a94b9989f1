package org.grassroots.evaluation;

import java.util.Arrays;

/**
 * All sheets of a register that a plan wants, in one run of numbers: for each rule how many rows there are, and of each row
 * its number in the dictionary and how many subjects share it. Judging a register again reads nothing else.
 */
final class Digest {
    /** Stands for the number of rows where not every row has a number. */
    static final int UNNUMBERED = -1;

    private final Plan plan;
    private final RowDictionary[] dictionaries;
    private final int[] cells;

    private Digest(Plan plan, RowDictionary[] dictionaries, int[] cells) {
        this.plan = plan;
        this.dictionaries = dictionaries;
        this.cells = cells;
    }

    static Digest of(Plan plan, IndexedRegister register) {
        int rules = plan.keys().size();
        RowDictionary[] dictionaries = new RowDictionary[rules];
        int size = 0;
        for (int rule = 0; rule < rules; rule++) {
            Sheet<?> sheet = register.sheet(plan.keys().get(rule));
            dictionaries[rule] = sheet.dictionary();
            size += 1 + (sheet.isNumbered() ? 2 * sheet.rows() : 0);
        }
        int[] cells = new int[size];
        int end = 0;
        for (SheetKey<?> key : plan.keys()) {
            Sheet<?> sheet = register.sheet(key);
            cells[end++] = sheet.isNumbered() ? sheet.rows() : UNNUMBERED;
            for (int row = 0; sheet.isNumbered() && row < sheet.rows(); row++) {
                cells[end++] = sheet.number(row);
                cells[end++] = sheet.times(row);
            }
        }
        // One array for all registers of a plan, so that evaluators tell by a glance whose dictionaries these are.
        boolean own = Arrays.equals(dictionaries, plan.dictionaries());
        return new Digest(plan, own ? plan.dictionaries() : dictionaries, cells);
    }

    Plan plan() {
        return plan;
    }

    RowDictionary[] dictionaries() {
        return dictionaries;
    }

    int[] cells() {
        return cells;
    }
}
