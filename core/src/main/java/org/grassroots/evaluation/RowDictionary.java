package org.grassroots.evaluation;

import java.util.Arrays;

/**
 * Numbers the different rows that were met, in whatever register, so that a rule judges each but once for a whole city. Safe
 * for use by several threads.
 */
final class RowDictionary {
    /** Enough for the rows that recur; rarer ones are left without a number, so that memory has a limit. */
    static final int BITS = 14;

    static final int MOST = 1 << BITS;

    /** What a row has for which there was no room. */
    static final int NONE = -1;

    private final int width;
    private int[] bounds = new int[0];
    private int count;
    /** Open addressing: the row + 1 in a slot, or 0; a power of two, never more than half full. */
    private int[] slots = new int[32];

    RowDictionary(int width) {
        this.width = width;
    }

    /** The numbers of some rows that stand one after another. */
    synchronized int[] numbers(int[] rows, int howMany) {
        int[] numbers = new int[howMany];
        for (int row = 0; row < howMany; row++) {
            numbers[row] = number(rows, row * width);
        }
        return numbers;
    }

    /** The bounds of the row with the number. */
    synchronized int[] row(int number) {
        return Arrays.copyOfRange(bounds, number * width, (number + 1) * width);
    }

    private int number(int[] rows, int from) {
        int slot = hash(rows, from, width) & (slots.length - 1);
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (Arrays.equals(bounds, row * width, row * width + width, rows, from, from + width)) {
                return row;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (count == MOST) {
            return NONE;
        }
        if ((count + 1) * width > bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(8 * width, 2 * bounds.length));
        }
        System.arraycopy(rows, from, bounds, count * width, width);
        slots[slot] = ++count;
        if (2 * count > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int row = 0; row < count; row++) {
            int slot = hash(bounds, row * width, width) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row + 1;
        }
    }

    static int hash(int[] of, int from, int width) {
        int hash = 1;
        for (int at = 0; at < width; at++) {
            hash = 31 * hash + of[from + at];
        }
        return hash ^ hash >>> 15;
    }
}
