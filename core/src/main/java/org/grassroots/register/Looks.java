package org.grassroots.register;

import java.util.Arrays;
import org.grassroots.fact.Id;

/**
 * What many ids look like, as numbers: small enough to be kept, and sure where it says that an id looks like none of them.
 * Where it says that one may, the ids themselves have to be held against each other.
 */
final class Looks {
    /** Open addressing: the number in a slot, or 0; a power of two, never more than half full. */
    private int[] slots;

    private int count;

    Looks(int expected) {
        slots = new int[2 * Integer.highestOneBit(Math.max(8, 2 * expected))];
    }

    private Looks(Looks like) {
        slots = like.slots.clone();
        count = like.count;
    }

    Looks copy() {
        return new Looks(this);
    }

    /** Whether the id looks like none that was added before; for one thread. */
    boolean add(Id id) {
        if (2 * count >= slots.length) {
            grow();
        }
        boolean isNew = put(number(id));
        count += isNew ? 1 : 0;
        return isNew;
    }

    private static int number(Id id) {
        int hash = Id.skeleton(id.value()).hashCode();
        return hash == 0 ? 1 : hash;
    }

    private boolean put(int number) {
        int mask = slots.length - 1;
        int slot = (number ^ number >>> 15) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == number) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = number;
        return true;
    }

    private void grow() {
        int[] numbers = Arrays.stream(slots).filter(number -> number != 0).toArray();
        slots = new int[2 * slots.length];
        for (int number : numbers) {
            put(number);
        }
    }
}
