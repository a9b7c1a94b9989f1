package org.grassroots.plan.ledger.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.text.Text;

/** What was met in a cell, masked where it may tell of a person, and what would be right. */
final class FaultWords {
    static final Text EMPTY = Text.of("an empty cell", "空单元格");
    static final Text MASKED = Text.same(Personal.MASK);
    private static final int SHOWN = 40;

    private FaultWords() {}

    static Text met(FaultCode code, LedgerColumn column, SheetCell cell) {
        return switch (code) {
            case VALUE_MISSING -> EMPTY;
            case IDENTITY_NUMBER -> Text.of("an identity number, which is never kept whole", "完整的身份证号码，不得登记");
            case FORMULA -> Text.of("a formula", "公式");
            case FORMULA_ERROR -> Text.of("the error of a formula", "公式的错误值");
            case CELL_MERGED -> Text.of("a merged cell", "合并单元格");
            case NOT_GRANTED -> column.dataClass().isMasked() ? MASKED : quoted(cell.met());
            default -> value(column, cell);
        };
    }

    private static Text value(LedgerColumn column, SheetCell cell) {
        Text shown = column.dataClass().isMasked() ? MASKED : quoted(cell.met());
        return switch (cell.kind()) {
            case DAY -> kind("the date cell %s", "日期单元格%s", shown);
            case NUMBER -> kind("the number cell %s", "数字单元格%s", shown);
            default -> shown;
        };
    }

    private static Text kind(String english, String chinese, Text shown) {
        return Text.of(english.formatted(shown.english()), chinese.formatted(shown.simplifiedChinese()));
    }

    /** In quotes, cut to 40 characters, what cannot be seen as its number. */
    static Text quoted(String met) {
        StringBuilder shown = new StringBuilder();
        met.codePoints().limit(SHOWN).forEach(character -> {
            int type = Character.getType(character);
            boolean hidden = Character.isISOControl(character)
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (hidden) {
                shown.append("\\u%04X".formatted(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        if (met.codePointCount(0, met.length()) > SHOWN) {
            shown.append('…');
        }
        return Text.of("'" + shown + "'", "“" + shown + "”");
    }

    static Text expected(FaultCode code, LedgerColumn column, ElementId role) {
        return switch (code) {
            case VALUE_MISSING -> {
                Text wanted = wanted(column);
                yield Text.of(
                        wanted.english() + "; every entry must fill this column", wanted.simplifiedChinese() + "；此列必填");
            }
            case NOT_GRANTED -> granted(column, role);
            case DIGITS_LOST ->
                Text.of(
                        "at most %s digits, or the number typed as text: a spreadsheet changes the digits after those"
                                .formatted(SheetCell.DIGITS),
                        "不超过%s位数字，或以文本格式输入：电子表格会改动其后的数字".formatted(SheetCell.DIGITS));
            case FORMULA ->
                Text.of(
                        "the value itself, not a formula; a text that begins with '=' has a ' before it in a CSV file",
                        "数值或文字本身，而不是公式；CSV文件中以“=”开头的文字前应加'");
            case FORMULA_ERROR -> Text.of("a value, not the error of a formula", "数值或文字，而不是公式的错误值");
            case CELL_MERGED -> Text.of("a cell of its own in each row and column", "每行每列各有自己的单元格，不合并");
            default -> wanted(column);
        };
    }

    private static Text granted(LedgerColumn column, ElementId role) {
        String writers = column.writers().stream().map(ElementId::value).collect(Collectors.joining(", "));
        return Text.of(
                "an empty cell: role '%s' may not write this column, only %s may".formatted(role, writers),
                "空单元格：角色“%s”无权填写此列，有权填写的是%s".formatted(role, writers));
    }

    private static Text wanted(LedgerColumn column) {
        return switch (column.type()) {
            case TEXT ->
                Text.of(
                        "a text of 1 to 1000 characters without control characters and without an identity number",
                        "1至1000字的文字，不含控制字符和身份证号码");
            case NUMBER -> Text.of("a plain number such as 12 or 36.5", "数字，如12或36.5");
            case DATE -> Text.of("a day such as 2026-01-31", "日期，如2026-01-31");
            case TIME -> Text.of("a day and time such as 2026-01-31T08:30", "日期和时间，如2026-01-31T08:30");
            case YES_NO -> Text.of("yes or no", "是或否");
            case CHOICE -> choices(column);
            case PERSON -> Text.of("the id of a person of the register, such as m-12", "登记册中人员的编号，如m-12");
            case HOUSEHOLD -> Text.of("the id of a household of the register, such as h-12", "登记册中住户的编号，如h-12");
            case PHONE ->
                Text.of(
                        "a telephone number of 4 to 30 digits, spaces, '+', '-', '(' and ')'",
                        "4至30位的电话号码，可含数字、空格、+、-和括号");
            case ID_TAIL ->
                Text.of(
                        "the last four characters of an identity number, such as 012X, as text",
                        "身份证号码后四位，如012X，以文本格式输入");
            case ID_DIGEST -> Text.of("a keyed digest of 64 hexadecimal digits", "64位十六进制的加密摘要");
        };
    }

    private static Text choices(LedgerColumn column) {
        List<Text> titles =
                column.values().stream().map(choice -> choice.title()).toList();
        return Text.of(
                "one of " + titles.stream().map(Text::english).collect(Collectors.joining(", ")),
                "下列之一：" + titles.stream().map(Text::simplifiedChinese).collect(Collectors.joining("、")));
    }
}
