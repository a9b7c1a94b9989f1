package org.grassroots.benchmark.floor;

import java.util.Arrays;

/** Plain ints, one after another. */
final class IntColumn {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void raiseLast(int by) {
        values[size - 1] += by;
    }

    int[] values() {
        return Arrays.copyOf(values, size);
    }
}
