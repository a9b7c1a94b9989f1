package org.grassroots.city.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A record before its cells are understood.
 *
 * @param number  the line or row in which it begins, 1-based
 * @param cells  empty if there is a fault
 * @param fault  why the record could not be cut into cells
 */
record RawRow(int number, List<String> cells, Optional<Fault> fault) {

    static RawRow of(int number, List<String> cells) {
        return new RawRow(number, List.copyOf(cells), Optional.empty());
    }

    static RawRow spoilt(int number, Fault fault) {
        return new RawRow(number, List.of(), Optional.of(fault));
    }

    boolean isBlank() {
        return fault.isEmpty()
                && cells.stream().allMatch(cell -> Spelling.clean(cell).isEmpty());
    }
}
