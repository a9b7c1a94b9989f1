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
public record RawRow(int number, List<RawCell> cells, Optional<Fault> fault) {

    static RawRow of(int number, List<RawCell> cells) {
        return new RawRow(number, List.copyOf(cells), Optional.empty());
    }

    static RawRow ofTexts(int number, List<String> cells) {
        return of(number, cells.stream().map(RawCell::text).toList());
    }

    static RawRow spoilt(int number, Fault fault) {
        return new RawRow(number, List.of(), Optional.of(fault));
    }

    String text(int at) {
        return cells.get(at).text();
    }

    boolean isBlank() {
        return fault.isEmpty()
                && cells.stream().allMatch(cell -> Spelling.clean(cell.text()).isEmpty());
    }
}
