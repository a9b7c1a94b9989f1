package org.grassroots.plan.roster.generate;

import java.util.Arrays;

/** The cheapest way to give each row a column of its own: the Hungarian method, rows one by one. */
final class Cheapest {
    private Cheapest() {}

    /** The column of each row; there must be at least as many columns as rows. */
    static int[] of(long[][] costs) {
        int rows = costs.length;
        int columns = costs[0].length;
        long[] rowPrice = new long[rows + 1];
        long[] columnPrice = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] from = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[columns + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int at = rowOf[column];
                long step = Long.MAX_VALUE;
                int next = 0;
                for (int to = 1; to <= columns; to++) {
                    if (used[to]) {
                        continue;
                    }
                    long reduced = costs[at - 1][to - 1] - rowPrice[at] - columnPrice[to];
                    if (reduced < least[to]) {
                        least[to] = reduced;
                        from[to] = column;
                    }
                    if (least[to] < step) {
                        step = least[to];
                        next = to;
                    }
                }
                for (int to = 0; to <= columns; to++) {
                    if (used[to]) {
                        rowPrice[rowOf[to]] += step;
                        columnPrice[to] -= step;
                    } else if (least[to] != Long.MAX_VALUE) {
                        least[to] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[from[column]];
                column = from[column];
            }
        }
        int[] chosen = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] != 0) {
                chosen[rowOf[column] - 1] = column - 1;
            }
        }
        return chosen;
    }
}
