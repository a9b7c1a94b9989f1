package org.grassroots.plan.ledger.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.text.Text;

/**
 * A row of a sheet as it is read.
 *
 * @param number  the row of the worksheet, or the line of the file in which it begins; from 1
 * @param cells  from the first column on; cells at the end that are empty may be left out
 * @param broken  what would be right, if the row could not be cut into cells
 */
public record SheetRow(int number, List<SheetCell> cells, Optional<Text> broken) {

    public SheetRow {
        checkArgument(number >= 1, "rows of a sheet are counted from 1, was %s", number);
        cells = List.copyOf(cells);
    }

    public static SheetRow of(int number, List<SheetCell> cells) {
        return new SheetRow(number, cells, Optional.empty());
    }

    /** A row that could not be cut into cells. */
    public static SheetRow broken(int number, Text expected) {
        return new SheetRow(number, List.of(), Optional.of(expected));
    }

    boolean isBlank() {
        return broken.isEmpty() && cells.stream().allMatch(SheetCell::isBlank);
    }

    /** A cell, from 0; an empty one if the row ends before it. */
    SheetCell cell(int at) {
        return at < cells.size() ? cells.get(at) : SheetCell.text("");
    }

    /** How many cells it has up to the last one that is not blank. */
    int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }
}
