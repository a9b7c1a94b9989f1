package org.grassroots.plan.ledger.count;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Counts by row and column, such as people at risk by building and measure. The totals follow from them.
 *
 * @param rows  the names of the rows, at least one, each once
 * @param columns  the names of the columns, at least one, each once
 * @param counts  by row, then column; each 0 or more, all together at most {@link Integer#MAX_VALUE}
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Integer>> counts) {

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        checkNames("row", rows);
        checkNames("column", columns);
        int wide = columns.size();
        checkArgument(
                counts.size() == rows.size() && counts.stream().allMatch(row -> row.size() == wide),
                "a table of %s rows and %s columns needs as many counts, had rows of %s",
                rows.size(),
                wide,
                counts.stream().map(List::size).toList());
        checkArgument(
                counts.stream().flatMap(List::stream).allMatch(count -> count >= 0),
                "every count must be 0 or more; one is less");
        checkArgument(
                counts.stream()
                                .flatMap(List::stream)
                                .mapToLong(Integer::longValue)
                                .sum()
                        <= Integer.MAX_VALUE,
                "all counts together must be at most %s",
                Integer.MAX_VALUE);
    }

    private static void checkNames(String what, List<String> names) {
        checkArgument(
                !names.isEmpty() && names.stream().distinct().count() == names.size(),
                "every table has at least one %s, each with a name of its own; were %s",
                what,
                names);
    }
}
