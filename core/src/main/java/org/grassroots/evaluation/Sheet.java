package org.grassroots.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.grassroots.fact.Interval;
import org.grassroots.sharing.ListChange;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;

/**
 * The measures of all subjects of one kind in a register. Subjects with the same bounds share a row, so that a rule is
 * judged once for each row and not for each of ten thousand households that are all alike.
 */
final class Sheet<S> {

    /** A subject of which some measure threw. */
    record Failed<S>(S subject, RuntimeException cause) {}

    private final List<S> subjects;
    /** How many numbers a row has. */
    private final int width;

    private final int[] bounds;
    private final RowDictionary dictionary;
    /** The rows' numbers in the dictionary. */
    private final int[] numbers;
    /** The row of each subject; -1 if it failed. */
    private final int[] rowOf;

    /** How many subjects share each row. */
    private final int[] times;

    private final List<Failed<S>> failed;

    private Sheet(List<S> subjects, RowCollector rows, RowDictionary dictionary, List<Failed<S>> failed) {
        this.subjects = subjects;
        this.dictionary = dictionary;
        this.failed = failed;
        width = rows.width();
        bounds = rows.bounds();
        numbers = dictionary.numbers(bounds, rows.count());
        rowOf = rows.rowOf();
        times = rows.times();
    }

    private Sheet(Sheet<S> before, List<S> subjects, SheetRows rows) {
        this.subjects = subjects;
        rowOf = rows.rowOf();
        width = before.width;
        dictionary = before.dictionary;
        failed = List.of();
        bounds = rows.bounds();
        numbers = rows.numbers();
        times = rows.times();
    }

    static <S> Sheet<S> of(SheetKey<S> key, Census census) {
        List<S> subjects = key.subjects().in(census.register());
        int width = 2 * key.measures().size();
        RowCollector rows = new RowCollector(width, subjects.size());
        try {
            int[] all = all(subjects, key.measures(), census);
            for (int place = 0; place < subjects.size(); place++) {
                rows.add(all, place * width);
            }
            return new Sheet<>(subjects, rows, key.dictionary(), List.of());
        } catch (RuntimeException ofAHost) {
            return oneByOne(key, subjects, census);
        }
    }

    private static <S> int[] all(List<S> subjects, List<Measure<? super S>> measures, Census census) {
        int width = 2 * measures.size();
        int[] all = new int[subjects.size() * width];
        for (int at = 0; at < measures.size(); at++) {
            int same = measures.indexOf(measures.get(at));
            if (same == at) {
                measures.get(at).writeBounds(subjects, census, all, 2 * at, width);
            } else {
                for (int row = 0; row < all.length; row += width) {
                    all[row + 2 * at] = all[row + 2 * same];
                    all[row + 2 * at + 1] = all[row + 2 * same + 1];
                }
            }
        }
        return all;
    }

    /** The same subjects with some measures taken again; throws what a measure throws. */
    Sheet<S> measuredAgain(SheetKey<S> key, Census census, Predicate<Measure<? super S>> again) {
        int[] all = new int[subjects.size() * width];
        for (int place = 0; place < subjects.size(); place++) {
            System.arraycopy(bounds, rowOf[place] * width, all, place * width, width);
        }
        List<Measure<? super S>> measures = key.measures();
        for (int at = 0; at < measures.size(); at++) {
            if (again.test(measures.get(at))) {
                measures.get(at).writeBounds(subjects, census, all, 2 * at, width);
            }
        }
        RowCollector rows = new RowCollector(width, subjects.size());
        for (int place = 0; place < subjects.size(); place++) {
            rows.add(all, place * width);
        }
        return new Sheet<>(subjects, rows, dictionary, List.of());
    }

    /** Some of the same subjects measured again; this very sheet where that comes to the same. Throws what a measure throws. */
    Sheet<S> measuredAgain(SheetKey<S> key, Census census, int[] places) {
        SheetRows rows = new SheetRows(width, dictionary, bounds, numbers, times, rowOf);
        measure(key, census, subjects, places, rows);
        return rows.isChanged() ? new Sheet<>(this, subjects, rows) : this;
    }

    /**
     * The sheet of another list of subjects, some of them measured again; throws what a measure throws.
     *
     * @param change  how the list came of that of this sheet
     * @param again  the places in the new list of those that are to be measured besides those that have come
     */
    Sheet<S> changed(SheetKey<S> key, Census census, ListChange<S> change, int[] again) {
        List<S> after = key.subjects().in(census.register());
        SheetRows rows = new SheetRows(width, dictionary, bounds, numbers, times, rowOf);
        if (!change.isInPlace()) {
            rows.arrange(after.size(), change);
        }
        measure(key, census, after, change.places(), rows);
        measure(key, census, after, again, rows);
        return new Sheet<>(this, after, rows);
    }

    private static <S> void measure(SheetKey<S> key, Census census, List<S> subjects, int[] places, SheetRows rows) {
        int[] measured = new int[2 * key.measures().size()];
        for (int place : places) {
            measure(subjects.get(place), key.measures(), census, measured);
            rows.set(place, measured);
        }
    }

    /** Some measure of a host's threw: finds out on which subjects, and lets the others go on. */
    private static <S> Sheet<S> oneByOne(SheetKey<S> key, List<S> subjects, Census census) {
        int[] row = new int[2 * key.measures().size()];
        RowCollector rows = new RowCollector(row.length, subjects.size());
        ImmutableList.Builder<Failed<S>> failed = ImmutableList.builder();
        for (S subject : subjects) {
            try {
                measure(subject, key.measures(), census, row);
                rows.add(row, 0);
            } catch (RuntimeException cause) {
                rows.skip();
                failed.add(new Failed<>(subject, cause));
            }
        }
        return new Sheet<>(subjects, rows, key.dictionary(), failed.build());
    }

    static <S> void measure(S subject, List<Measure<? super S>> measures, Census census, int[] row) {
        for (int at = 0; at < measures.size(); at++) {
            Interval of = measures.get(at).bounds(subject, census);
            row[2 * at] = of.low();
            row[2 * at + 1] = of.high();
        }
    }

    /** Whether it has the very rows of another, each with as many subjects. */
    boolean hasRowsOf(Sheet<?> other) {
        return numbers == other.numbers && times == other.times;
    }

    List<S> subjects() {
        return subjects;
    }

    /** How many subjects there are, those that failed included. */
    int size() {
        return subjects.size();
    }

    int rows() {
        return times.length;
    }

    int[] bounds() {
        return bounds;
    }

    RowDictionary dictionary() {
        return dictionary;
    }

    /** Whether every row has a number, and no more subjects than that. */
    boolean isNumberedUpTo(int mostTimes) {
        for (int row = 0; row < times.length; row++) {
            if (numbers[row] == RowDictionary.NONE || times[row] > mostTimes) {
                return false;
            }
        }
        return true;
    }

    /** The row's number in the dictionary, or {@link RowDictionary#NONE}. */
    int number(int row) {
        return numbers[row];
    }

    /** Where in the bounds the row begins. */
    int from(int row) {
        return row * width;
    }

    /** How many subjects share the row. */
    int times(int row) {
        return times[row];
    }

    /** The row of the subject at the place; -1 if it failed. */
    int rowOf(int place) {
        return rowOf[place];
    }

    S subject(int place) {
        return subjects.get(place);
    }

    List<Failed<S>> failed() {
        return failed;
    }
}
