package org.grassroots.evaluation;

import java.util.Arrays;
import org.grassroots.sharing.ListChange;

/**
 * The rows of a sheet while some subjects leave theirs and take others. Nothing is copied before something changes, and a
 * row that all have left is used again.
 */
final class SheetRows {
    private static final int NONE = -1;

    private final int width;
    private final RowDictionary dictionary;
    private int[] bounds;
    private int[] numbers;
    private int[] times;
    private int[] rowOf;
    private boolean changed;

    SheetRows(int width, RowDictionary dictionary, int[] bounds, int[] numbers, int[] times, int[] rowOf) {
        this.width = width;
        this.dictionary = dictionary;
        this.bounds = bounds;
        this.numbers = numbers;
        this.times = times;
        this.rowOf = rowOf;
    }

    private void change() {
        if (!changed) {
            changed = true;
            bounds = bounds.clone();
            numbers = numbers.clone();
            times = times.clone();
            rowOf = rowOf.clone();
        }
    }

    /** Gives the subjects other places; those that have come have no row before they are {@linkplain #set}. */
    void arrange(int size, ListChange<?> change) {
        change();
        int[] before = rowOf;
        rowOf = new int[size];
        Arrays.fill(times, 0);
        for (int place = 0; place < size; place++) {
            int origin = change.origin(place);
            rowOf[place] = origin == ListChange.NONE ? NONE : before[origin];
            if (rowOf[place] != NONE) {
                times[rowOf[place]]++;
            }
        }
    }

    /** Puts the subject at the place into the row that holds these numbers. */
    void set(int place, int[] measured) {
        int before = rowOf[place];
        if (before != NONE && holds(before, measured)) {
            return;
        }
        change();
        if (before != NONE) {
            times[before]--;
        }
        int number = dictionary.numbers(measured, 1)[0];
        int row = find(measured);
        if (times[row] == 0) {
            System.arraycopy(measured, 0, bounds, row * width, width);
            numbers[row] = number;
        }
        times[row]++;
        rowOf[place] = row;
    }

    private int find(int[] measured) {
        int free = NONE;
        for (int row = 0; row < times.length; row++) {
            if (times[row] == 0) {
                free = row;
            } else if (holds(row, measured)) {
                return row;
            }
        }
        return free == NONE ? append() : free;
    }

    private boolean holds(int row, int[] measured) {
        return Arrays.equals(bounds, row * width, row * width + width, measured, 0, width);
    }

    private int append() {
        int row = times.length;
        bounds = Arrays.copyOf(bounds, bounds.length + width);
        numbers = Arrays.copyOf(numbers, row + 1);
        times = Arrays.copyOf(times, row + 1);
        return row;
    }

    boolean isChanged() {
        return changed;
    }

    int[] bounds() {
        return bounds;
    }

    int[] numbers() {
        return numbers;
    }

    int[] times() {
        return times;
    }

    int[] rowOf() {
        return rowOf;
    }
}
