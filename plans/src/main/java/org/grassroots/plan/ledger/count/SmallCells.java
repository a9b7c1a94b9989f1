package org.grassroots.plan.ledger.count;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Leaves small counts out of tables with totals.
 *
 * <p>A count from 1 to less than the limit is left out, also where it is a total; 0 is shown. Then, for each count left
 * out that could be computed, the counts whose sum is least are left out with it. What is promised: to somebody who sees
 * the table, knows that no count is negative and that a 0 would have been shown, each count left out may still be one of
 * at least two numbers. How far these are apart is not promised.
 */
public final class SmallCells {
    /** What is smaller is left out if the caller says nothing: the library's own default (OURS); no rule sets it. */
    public static final int DEFAULT_LIMIT = 5;

    private SmallCells() {}

    /** The table with its totals and without counts below {@link #DEFAULT_LIMIT}. */
    public static SafeTable suppress(CountTable table) {
        return suppress(table, DEFAULT_LIMIT);
    }

    /**
     * The table with its totals and without small counts.
     *
     * @param limit  the smallest count that is shown, 2 or more
     */
    public static SafeTable suppress(CountTable table, int limit) {
        checkArgument(limit >= 2, "the smallest count that is shown must be 2 or more, was %s", limit);
        TableFlow flow = new TableFlow(table);
        for (int cell = 0; cell < flow.cells(); cell++) {
            if (flow.value(cell) > 0 && flow.value(cell) < limit) {
                flow.hide(cell);
            }
        }
        for (int cell = 0; cell < flow.cells(); cell++) {
            if (flow.isHidden(cell)) {
                flow.hideCheapestLoop(cell);
            }
        }
        List<List<OptionalInt>> shown = new ArrayList<>();
        for (int row = 0; row <= table.rows().size(); row++) {
            List<OptionalInt> cells = new ArrayList<>();
            for (int column = 0; column <= table.columns().size(); column++) {
                int cell = flow.cell(row, column);
                cells.add(flow.isHidden(cell) ? OptionalInt.empty() : OptionalInt.of(flow.value(cell)));
            }
            shown.add(cells);
        }
        return new SafeTable(table.rows(), table.columns(), shown);
    }
}
