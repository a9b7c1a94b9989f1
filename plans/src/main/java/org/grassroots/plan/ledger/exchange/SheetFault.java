package org.grassroots.plan.ledger.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.text.Text;

/**
 * One thing that is wrong with a row. What was met is masked if it stands in a column that is PERSONAL or SENSITIVE, or in
 * none.
 *
 * @param code  what is wrong
 * @param column  the column in the sheet, from 1; empty if the fault is not in one place
 * @param title  the title of the ledger's column that stands or belongs there; empty if there is none
 * @param met  what was met
 * @param expected  what would be right
 */
public record SheetFault(FaultCode code, OptionalInt column, Optional<Text> title, Text met, Text expected) {

    /** The column as a spreadsheet names it, such as {@code AB}; empty if there is none. */
    public Optional<String> letters() {
        return column.isPresent() ? Optional.of(letters(column.getAsInt())) : Optional.empty();
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** Place, what was met, and what would be right. */
    Text told() {
        Text where = title.flatMap(named -> letters()
                        .map(at -> Text.of(
                                "column %s (%s): ".formatted(at, named.english()),
                                "%s列（%s）：".formatted(at, named.simplifiedChinese()))))
                .or(() -> letters().map(at -> Text.of("column %s: ".formatted(at), "%s列：".formatted(at))))
                .orElse(null);
        Text what = Text.of(
                "met %s; right would be %s".formatted(met.english(), expected.english()),
                "读到%s；应为%s".formatted(met.simplifiedChinese(), expected.simplifiedChinese()));
        return where == null
                ? what
                : Text.of(where.english() + what.english(), where.simplifiedChinese() + what.simplifiedChinese());
    }
}
