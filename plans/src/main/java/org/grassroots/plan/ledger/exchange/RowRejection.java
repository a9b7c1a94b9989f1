package org.grassroots.plan.ledger.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.text.Text;

/**
 * A row that gave no entry, or a header that gave no columns, with all that is wrong with it.
 *
 * @param sheet  what the sheet is called
 * @param row  the row or line, from 1
 * @param faults  in the order of the columns, at least one
 */
public record RowRejection(String sheet, int row, List<SheetFault> faults) {

    public RowRejection {
        checkArgument(!faults.isEmpty(), "row %s of '%s' was rejected for no reason", row, sheet);
        faults = List.copyOf(faults);
    }

    /** All of it in one line: the place, and each fault after the other. */
    public Text message() {
        return Text.of(
                "%s, row %s: %s"
                        .formatted(
                                sheet,
                                row,
                                faults.stream()
                                        .map(fault -> fault.told().english())
                                        .collect(Collectors.joining("; "))),
                "%s第%s行：%s"
                        .formatted(
                                sheet,
                                row,
                                faults.stream()
                                        .map(fault -> fault.told().simplifiedChinese())
                                        .collect(Collectors.joining("；"))));
    }
}
