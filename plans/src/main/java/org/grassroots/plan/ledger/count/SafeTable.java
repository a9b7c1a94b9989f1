package org.grassroots.plan.ledger.count;

import java.util.List;
import java.util.OptionalInt;

/**
 * A table with its totals from which small counts were left out, and as many others as it takes so that none of them can
 * be computed.
 *
 * @param rows  the names of the rows
 * @param columns  the names of the columns
 * @param cells  by row, then column; one row more for the totals of the columns, one column more for those of the rows;
 *     empty where a count was left out
 */
public record SafeTable(List<String> rows, List<String> columns, List<List<OptionalInt>> cells) {

    public SafeTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many counts and totals were left out. */
    public int leftOut() {
        return Math.toIntExact(cells.stream()
                .flatMap(List::stream)
                .filter(OptionalInt::isEmpty)
                .count());
    }
}
