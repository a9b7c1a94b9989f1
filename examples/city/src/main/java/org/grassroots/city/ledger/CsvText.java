package org.grassroots.city.ledger;

import java.util.regex.Pattern;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.exchange.SheetCell;

/**
 * The text that a CSV file has in a cell. A spreadsheet that opens the file would take some texts for formulas, and change
 * others into numbers and days; those get a {@code '} before them. So does one that begins with a {@code '}, so that the
 * first {@code '} of a cell never belongs to it.
 *
 * <p>A mobile number is set in groups, 138 0013 8000, which no spreadsheet takes for a number, whatever its separator of
 * thousands; one that is kept in groups gets the {@code '}. Any other number of digits only, also of a room or the end of an
 * identity number, gets the {@code '} too.
 */
final class CsvText {
    private static final String MARK = "'";
    /** Also the full-width signs, which some spreadsheets take for formulas too. */
    private static final Pattern RISKY = Pattern.compile("(?s)[\\p{Z}\\s\\p{Cf}]*[=+\\-@＝＋－＠'\\t\\r\\n].*|#[A-Z].*");

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    /** Numbers, amounts, days, times and truth values. */
    private static final Pattern CHANGED = Pattern.compile("(?is)(?=.*[0-9])[-0-9\\s.,:/()%$¥￥€+年月日时分秒e]+|true|false"
            + "|(?=.*[0-9])[-0-9\\s,.:/]*" + MONTH + "[-0-9\\s,.:/]*|[0-9\\s:.]+[ap]m?");

    private static final Pattern MOBILE = Pattern.compile("(1[0-9]{2})([0-9]{4})([0-9]{4})");
    private static final Pattern GROUPS = Pattern.compile("1[0-9]{2} [0-9]{4} [0-9]{4}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private CsvText() {}

    /** A title. */
    static String of(String title) {
        return isMarked(title) ? MARK + title : title;
    }

    static String of(ColumnType type, SheetCell.Kind kind, String text) {
        if (type == ColumnType.NUMBER && NUMBER.matcher(text).matches()) {
            return text;
        }
        if (kind == SheetCell.Kind.DAY) {
            return RISKY.matcher(text).matches() ? MARK + text : text;
        }
        return type == ColumnType.PHONE && MOBILE.matcher(text).matches()
                ? MOBILE.matcher(text).replaceFirst("$1 $2 $3")
                : of(text);
    }

    private static boolean isMarked(String text) {
        return RISKY.matcher(text).matches() || CHANGED.matcher(text).matches();
    }

    /** The cell that a text in a file stands for. */
    static SheetCell cell(ColumnType type, String text) {
        if (text.startsWith(MARK)) {
            return SheetCell.text(text.substring(1));
        }
        if (text.startsWith("=")) {
            return SheetCell.of(SheetCell.Kind.FORMULA, text);
        }
        if (text.matches("#(REF|VALUE|NAME\\?|N/A|NULL|NUM|DIV/0)!?")) {
            return SheetCell.of(SheetCell.Kind.ERROR, text);
        }
        return SheetCell.text(
                type == ColumnType.PHONE && GROUPS.matcher(text.strip()).matches() ? text.replace(" ", "") : text);
    }
}
