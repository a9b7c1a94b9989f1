package org.grassroots.evaluation;

import java.util.Arrays;

/**
 * All sheets of a register that a plan wants, in one run of numbers: for each rule how many rows there are, and of each row
 * its number in the dictionary and how many subjects share it, both in one int. Judging a register again reads nothing
 * else, so that for a whole city its size is its speed.
 */
final class Digest {
    /** Stands for the number of rows where a row has no number or more subjects than a cell can hold. */
    static final int UNFIT = -1;

    /** As many bits as the numbers of a dictionary leave free. */
    private static final int TIMES_BITS = Integer.SIZE - RowDictionary.BITS;

    private static final int MOST_TIMES = (1 << TIMES_BITS) - 1;

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
            size += 1 + (sheet.isNumberedUpTo(MOST_TIMES) ? sheet.rows() : 0);
        }
        int[] cells = new int[size];
        int end = 0;
        for (SheetKey<?> key : plan.keys()) {
            Sheet<?> sheet = register.sheet(key);
            boolean fits = sheet.isNumberedUpTo(MOST_TIMES);
            cells[end++] = fits ? sheet.rows() : UNFIT;
            for (int row = 0; fits && row < sheet.rows(); row++) {
                cells[end++] = sheet.number(row) << TIMES_BITS | sheet.times(row);
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

    static int number(int cell) {
        return cell >>> TIMES_BITS;
    }

    static int times(int cell) {
        return cell & MOST_TIMES;
    }
}
