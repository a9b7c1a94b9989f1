package org.grassroots.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets that an evaluator wants of every register, in the order of its rules. */
final class Plan {
    private final List<SheetKey<?>> keys;
    private final RowDictionary[] dictionaries;
    /** Another plan found equal, so that two evaluators compare their keys once and not for every register. */
    private @Nullable Plan alike;

    Plan(List<SheetKey<?>> keys) {
        this.keys = List.copyOf(keys);
        dictionaries = keys.stream().map(SheetKey::dictionary).toArray(RowDictionary[]::new);
    }

    List<SheetKey<?>> keys() {
        return keys;
    }

    RowDictionary[] dictionaries() {
        return dictionaries;
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
