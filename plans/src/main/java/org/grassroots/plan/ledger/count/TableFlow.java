package org.grassroots.plan.ledger.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with its totals as a flow that goes round: from a source to the rows (their totals), on to the columns (the
 * counts), to a sink (the totals of the columns), and back (the total of all). What flows into a place flows out of it.
 * Other counts with the same totals differ by loops in it, so a count may be another one exactly if a loop of hidden
 * counts leads through it along which one can be added and taken away without making any of them 0.
 */
final class TableFlow {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final int rows;
    private final int columns;
    private final int[] values;
    private final boolean[] hidden;

    TableFlow(CountTable table) {
        rows = table.rows().size();
        columns = table.columns().size();
        values = new int[(rows + 1) * (columns + 1)];
        hidden = new boolean[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = table.counts().get(row).get(column);
                values[cell(row, column)] = count;
                values[cell(row, columns)] += count;
                values[cell(rows, column)] += count;
                values[cell(rows, columns)] += count;
            }
        }
    }

    int cells() {
        return values.length;
    }

    /** The cell of a row and column; the row and column after the last hold the totals. */
    int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    int value(int cell) {
        return values[cell];
    }

    boolean isHidden(int cell) {
        return hidden[cell];
    }

    void hide(int cell) {
        hidden[cell] = true;
    }

    /** The place a cell's flow comes from: a row, a column, the source or the sink. */
    private int from(int cell) {
        int row = cell / (columns + 1);
        int column = cell % (columns + 1);
        if (row == rows) {
            return column == columns ? sink() : rows + column;
        }
        return column == columns ? source() : row;
    }

    private int to(int cell) {
        int row = cell / (columns + 1);
        int column = cell % (columns + 1);
        if (row == rows) {
            return column == columns ? source() : sink();
        }
        return column == columns ? row : rows + column;
    }

    private int source() {
        return rows + columns;
    }

    private int sink() {
        return rows + columns + 1;
    }

    /**
     * Hides the counts of least sum that make a loop with a hidden one. There always is a loop: over the totals of its row
     * and column and that of all, which are not 0, all of them can be one more.
     */
    void hideCheapestLoop(int cell) {
        List<Integer> up = new ArrayList<>();
        List<Integer> down = new ArrayList<>();
        long more = path(to(cell), from(cell), cell, up);
        // A hidden count of 1 cannot be less, since a 0 would be shown.
        long less = values[cell] > 1 ? path(from(cell), to(cell), cell, down) : FAR;
        (more <= less ? up : down).forEach(this::hide);
    }

    /** The cheapest way over cells that can take one more in their direction or one less against it. */
    private long path(int start, int end, int without, List<Integer> way) {
        int places = rows + columns + 2;
        long[] cost = new long[places];
        int[] over = new int[places];
        boolean[] done = new boolean[places];
        Arrays.fill(cost, FAR);
        Arrays.fill(over, -1);
        cost[start] = 0;
        for (int round = 0; round < places; round++) {
            int here = nearest(cost, done);
            if (here < 0) {
                break;
            }
            done[here] = true;
            for (int cell = 0; cell < values.length; cell++) {
                int next = cell == without ? -1 : next(here, cell);
                if (next >= 0 && cost[here] + price(cell) < cost[next]) {
                    cost[next] = cost[here] + price(cell);
                    over[next] = cell;
                }
            }
        }
        if (cost[end] < FAR) {
            for (int at = end; at != start; ) {
                int cell = over[at];
                way.add(cell);
                at = to(cell) == at ? from(cell) : to(cell);
            }
        }
        return cost[end];
    }

    private static int nearest(long[] cost, boolean[] done) {
        int nearest = -1;
        for (int place = 0; place < cost.length; place++) {
            if (!done[place] && cost[place] < FAR && (nearest < 0 || cost[place] < cost[nearest])) {
                nearest = place;
            }
        }
        return nearest;
    }

    /** Where a cell leads from a place, or -1. */
    private int next(int here, int cell) {
        if (values[cell] > 0 && from(cell) == here) {
            return to(cell);
        }
        return values[cell] > 1 && to(cell) == here ? from(cell) : -1;
    }

    private long price(int cell) {
        return hidden[cell] ? 0 : values[cell];
    }
}
