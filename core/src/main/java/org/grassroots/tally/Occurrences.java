package org.grassroots.tally;

import org.grassroots.fact.Id;
import org.jspecify.annotations.Nullable;

/**
 * How many lists name each id of one kind. Asked for every household of a city, so it is a plain table with one probe a
 * question and keeps nothing of the lists.
 */
final class Occurrences {
    /** Open addressing: a power of two of slots, at most half of them taken. */
    private final @Nullable String[] ids;

    private final int[] times;

    private Occurrences(@Nullable String[] ids, int[] times) {
        this.ids = ids;
        this.times = times;
    }

    /** 0 if no list names it. */
    int of(Id id) {
        return times[slot(ids, id.value())];
    }

    /** The slot the id stands in, or the free one where it would. */
    private static int slot(@Nullable String[] ids, String id) {
        int mask = ids.length - 1;
        int hash = id.hashCode();
        // Ids often differ in their last digits only, which leaves the hash even in few bits.
        int slot = (hash ^ hash >>> 15) & mask;
        while (ids[slot] != null && !id.equals(ids[slot])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Collects lists. */
    static final class Builder {
        private final @Nullable String[] ids;
        private final int[] times;
        /** The last list that named the id, from 1 on. */
        private final int[] lastList;

        private int list;

        /**
         * @param most  how many ids will be added at the most, one that is added again among them
         */
        Builder(int most) {
            int slots = 2 * Integer.highestOneBit(Math.max(1, most) * 2 - 1);
            ids = new String[slots];
            times = new int[slots];
            lastList = new int[slots];
        }

        /** What is added from now on stands in another list. */
        void nextList() {
            list++;
        }

        /** Adds an id to the list begun last; a list that names it twice counts once. */
        void add(Id id) {
            int slot = slot(ids, id.value());
            ids[slot] = id.value();
            times[slot] += lastList[slot] == list ? 0 : 1;
            lastList[slot] = list;
        }

        Occurrences build() {
            return new Occurrences(ids, times);
        }
    }
}
