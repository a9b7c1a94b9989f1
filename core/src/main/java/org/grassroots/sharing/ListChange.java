package org.grassroots.sharing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How one list came of another: which things are in both, which have gone and which have come. Things that are the same
 * object and kept their order are found wherever a few were put in, taken out or replaced between them; others may be told as
 * gone and come again, which is never wrong.
 *
 * @param <T>  what is listed
 */
public final class ListChange<T> {
    /** What {@link #origin} tells of a thing that has come. */
    public static final int NONE = -1;

    private static final int[] NOWHERE = {};
    private static final ListChange<?> SAME =
            new ListChange<>(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, NOWHERE, List.of(), List.of());

    /** How many things at the beginning stand where they stood. */
    private final int head;
    /** Where the things begin that stand as far from the end as they stood. */
    private final int tail;
    /** How much further on those stand. */
    private final int shift;
    /** Where those between stood. */
    private final int[] middle;

    private final List<T> gone;
    private final List<T> come;

    private ListChange(int head, int tail, int shift, int[] middle, List<T> gone, List<T> come) {
        this.head = head;
        this.tail = tail;
        this.shift = shift;
        this.middle = middle;
        this.gone = gone;
        this.come = come;
    }

    public static <T> ListChange<T> between(List<T> before, List<T> after) {
        return between(before, after, (one, other) -> one == other);
    }

    /**
     * @param same  whether two are the same, for things that are made anew for every list
     */
    public static <T> ListChange<T> between(List<T> before, List<T> after, BiPredicate<T, T> same) {
        if (before == after) {
            return same();
        }
        int least = Math.min(before.size(), after.size());
        int head = 0;
        while (head < least && same.test(before.get(head), after.get(head))) {
            head++;
        }
        int shift = after.size() - before.size();
        int tail = after.size();
        while (tail > head && tail - shift > head && same.test(before.get(tail - 1 - shift), after.get(tail - 1))) {
            tail--;
        }
        int[] middle = new int[tail - head];
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        int from = head;
        int to = head;
        int end = tail - shift;
        while (from < end || to < tail) {
            boolean both = from < end && to < tail;
            if (both && same.test(before.get(from), after.get(to))) {
                middle[to++ - head] = from++;
            } else if (to == tail || both && from + 1 < end && same.test(before.get(from + 1), after.get(to))) {
                gone.add(before.get(from++));
            } else if (from == end || to + 1 < tail && same.test(before.get(from), after.get(to + 1))) {
                come.add(after.get(to));
                middle[to++ - head] = NONE;
            } else {
                gone.add(before.get(from++));
                come.add(after.get(to));
                middle[to++ - head] = NONE;
            }
        }
        return new ListChange<>(head, tail, shift, middle, gone, come);
    }

    @SuppressWarnings("unchecked") // holds no thing, so it is of any type
    private static <T> ListChange<T> same() {
        return (ListChange<T>) SAME;
    }

    /** What was in the list and is no longer, or not found again; in its order. */
    public List<T> gone() {
        return Collections.unmodifiableList(gone);
    }

    /** What was not in the list and is now, or not found again; in its order. */
    public List<T> come() {
        return Collections.unmodifiableList(come);
    }

    public boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** Where the thing at the place stood before, or {@link #NONE}. */
    public int origin(int place) {
        if (place < head) {
            return place;
        }
        return place < tail ? middle[place - head] : place - shift;
    }

    /** The places of those that have come, from the first on. */
    public int[] places() {
        int[] places = new int[come.size()];
        int found = 0;
        for (int at = 0; at < middle.length; at++) {
            if (middle[at] == NONE) {
                places[found++] = head + at;
            }
        }
        return places;
    }

    /** Whether everything that is still there stands where it stood. */
    public boolean isInPlace() {
        if (shift != 0) {
            return false;
        }
        for (int at = 0; at < middle.length; at++) {
            if (middle[at] != NONE && middle[at] != head + at) {
                return false;
            }
        }
        return true;
    }
}
