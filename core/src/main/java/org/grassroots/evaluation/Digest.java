package org.grassroots.evaluation;

/**
 * All sheets of a register that a plan wants, in one run of numbers: for each rule how many rows there are, and of each row
 * its number in the dictionary and how many subjects share it, both in one int. Judging a register again reads nothing
 * else, so that for a whole city its size is its speed.
 */
final class Digest {
    /**
     * Stands for the number of rows where a row has no number or more subjects than a cell can hold, or where a measure threw
     * on a subject, which so stands in no row.
     */
    static final int UNFIT = -1;

    /** As many bits as the numbers of a dictionary leave free. */
    static final int TIMES_BITS = Integer.SIZE - RowDictionary.BITS;

    static final int MOST_TIMES = (1 << TIMES_BITS) - 1;

    private final Plan plan;
    private final Sheet<?>[] sheets;
    private final RowDictionary[] dictionaries;
    private final int[] cells;

    private Digest(Plan plan, Sheet<?>[] sheets, RowDictionary[] dictionaries, int[] cells) {
        this.plan = plan;
        this.sheets = sheets;
        this.dictionaries = dictionaries;
        this.cells = cells;
    }

    static Digest of(Plan plan, IndexedRegister register) {
        Sheet<?>[] sheets = sheets(plan, register);
        RowDictionary[] dictionaries = new RowDictionary[sheets.length];
        int size = 0;
        for (int rule = 0; rule < sheets.length; rule++) {
            dictionaries[rule] = sheets[rule].dictionary();
            size += 1 + (fits(sheets[rule]) ? sheets[rule].rows() : 0);
        }
        int[] cells = new int[size];
        int end = 0;
        for (Sheet<?> sheet : sheets) {
            boolean fits = fits(sheet);
            cells[end++] = fits ? sheet.rows() : UNFIT;
            for (int row = 0; fits && row < sheet.rows(); row++) {
                cells[end++] = sheet.number(row) << TIMES_BITS | sheet.times(row);
            }
        }
        return new Digest(plan, sheets, plan.same(dictionaries), cells);
    }

    private static boolean fits(Sheet<?> sheet) {
        return sheet.failed().isEmpty() && sheet.isNumberedUpTo(MOST_TIMES);
    }

    private static Sheet<?>[] sheets(Plan plan, IndexedRegister register) {
        Sheet<?>[] sheets = new Sheet<?>[plan.keys().size()];
        for (int rule = 0; rule < sheets.length; rule++) {
            sheets[rule] = register.sheet(plan.keys().get(rule));
        }
        return sheets;
    }

    /** The digest of a register that came of this one; with the very same cells where no row is another. */
    Digest in(IndexedRegister after) {
        Sheet<?>[] now = sheets(plan, after);
        boolean same = true;
        for (int rule = 0; rule < now.length; rule++) {
            same &= now[rule].hasRowsOf(sheets[rule]);
        }
        return same ? new Digest(plan, now, dictionaries, cells) : of(plan, after);
    }

    /** Whether it has the very cells of the other, so that all is judged as there. */
    boolean isSameAs(Digest other) {
        return cells == other.cells;
    }

    /** The sheet of a rule. */
    Sheet<?> sheet(int rule) {
        return sheets[rule];
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

    /**
     * Joins neighbouring cells of the same row, as far as the times of both have room in one.
     *
     * @return where the joined cells end
     */
    static int join(int[] cells, int from, int to) {
        int end = from;
        for (int at = from; at < to; at++) {
            boolean joins = end > from
                    && number(cells[end - 1]) == number(cells[at])
                    && times(cells[end - 1]) + times(cells[at]) <= MOST_TIMES;
            if (joins) {
                cells[end - 1] += times(cells[at]);
            } else {
                cells[end++] = cells[at];
            }
        }
        return end;
    }

    static int number(int cell) {
        return cell >>> TIMES_BITS;
    }

    static int times(int cell) {
        return cell & MOST_TIMES;
    }
}
