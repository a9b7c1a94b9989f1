package org.grassroots.evaluation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets that an evaluator wants of every register, in the order of its rules. */
final class Plan {
    private final List<SheetKey<?>> keys;
    private final RowDictionary[] dictionaries;
    /** Another plan found equal, so that two evaluators compare their keys once and not for every register. */
    private @Nullable Plan alike;

    /** Dictionaries of others that registers of this plan had last. */
    private volatile RowDictionary[] others;

    Plan(List<SheetKey<?>> keys) {
        this.keys = List.copyOf(keys);
        dictionaries = keys.stream().map(SheetKey::dictionary).toArray(RowDictionary[]::new);
        others = dictionaries;
    }

    List<SheetKey<?>> keys() {
        return keys;
    }

    /**
     * One array for all registers that have the same, so that evaluators tell by a glance whose dictionaries these are.
     *
     * @param some  for each rule
     */
    RowDictionary[] same(RowDictionary[] some) {
        if (Arrays.equals(some, dictionaries)) {
            return dictionaries;
        }
        RowDictionary[] last = others;
        if (Arrays.equals(some, last)) {
            return last;
        }
        others = some;
        return some;
    }

    boolean isAlike(Plan other) {
        if (this == other || alike == other) {
            return true;
        }
        boolean equal = keys.equals(other.keys);
        if (equal) {
            alike = other;
        }
        return equal;
    }
}
