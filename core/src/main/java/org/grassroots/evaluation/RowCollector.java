package org.grassroots.evaluation;

import java.util.Arrays;

/** Collects rows of numbers and finds out which are alike. */
final class RowCollector {
    private final int width;
    private final int[] rowOf;
    private int[] bounds;
    private int[] times = new int[4];
    private int count;
    private int seen;
    /** Open addressing: the row + 1 in a slot, or 0; a power of two, never more than half full. */
    private int[] slots = new int[16];

    RowCollector(int width, int most) {
        this.width = width;
        rowOf = new int[most];
        bounds = new int[4 * width];
    }

    /** Takes the row that begins at the place. */
    void add(int[] rows, int from) {
        // Neighbours are mostly alike.
        int before = seen == 0 ? -1 : rowOf[seen - 1];
        int row = before >= 0 && isAlike(before, rows, from) ? before : find(rows, from);
        rowOf[seen++] = row;
        times[row]++;
    }

    /** Leaves one out. */
    void skip() {
        rowOf[seen++] = -1;
    }

    private int find(int[] rows, int from) {
        int slot = RowDictionary.hash(rows, from, width) & (slots.length - 1);
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (isAlike(row, rows, from)) {
                return row;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count + 1;
        if ((count + 1) * width > bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            times = Arrays.copyOf(times, 2 * times.length);
        }
        System.arraycopy(rows, from, bounds, count * width, width);
        int row = count++;
        if (2 * count > slots.length) {
            grow();
        }
        return row;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int row = 0; row < count; row++) {
            int slot = RowDictionary.hash(bounds, row * width, width) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row + 1;
        }
    }

    private boolean isAlike(int row, int[] rows, int from) {
        int start = row * width;
        for (int at = 0; at < width; at++) {
            if (bounds[start + at] != rows[from + at]) {
                return false;
            }
        }
        return true;
    }

    int width() {
        return width;
    }

    int count() {
        return count;
    }

    int[] bounds() {
        return Arrays.copyOf(bounds, count * width);
    }

    /** The row of each that was added or left out (-1), in that order. */
    int[] rowOf() {
        return rowOf;
    }

    /** How often each row was added. */
    int[] times() {
        return Arrays.copyOf(times, count);
    }
}
