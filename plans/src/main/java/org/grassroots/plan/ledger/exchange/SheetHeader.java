package org.grassroots.plan.ledger.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The titles above the columns of a sheet, and whether those that are met are those of a ledger. */
final class SheetHeader {
    private static final String SLOT = "%s";
    private static final Text MASKED = Text.of("%s (masked)", "%s（已脱敏）", "%s（已脫敏）");

    private final LedgerSchema schema;
    private final SheetRow row;

    private SheetHeader(LedgerSchema schema, SheetRow row) {
        this.schema = schema;
        this.row = row;
    }

    static String title(LedgerColumn column, Language language, boolean masked) {
        String title = column.title().in(language);
        return masked ? MASKED.in(language).replace(SLOT, title) : title;
    }

    /** The first thing that keeps a row from being the header of a ledger; empty if it is. */
    static Optional<SheetFault> fault(LedgerSchema schema, SheetRow row) {
        SheetHeader header = new SheetHeader(schema, row);
        return header.broken().or(header::merged).or(header::masked).or(header::misplaced);
    }

    private Optional<SheetFault> broken() {
        return row.broken()
                .map(expected -> new SheetFault(
                        FaultCode.ROW_BROKEN,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Text.of("a header that cannot be cut into cells", "无法分成单元格的表头"),
                        expected));
    }

    private Optional<SheetFault> merged() {
        return IntStream.range(0, row.cells().size())
                .filter(at -> row.cell(at).kind() == SheetCell.Kind.MERGED)
                .mapToObj(at -> fault(
                        FaultCode.HEADER_MERGED,
                        at,
                        Text.of("a merged cell", "合并单元格"),
                        at < schema.columns().size() ? named(at) : Text.of("an empty cell", "空单元格")))
                .findFirst();
    }

    private Optional<SheetFault> masked() {
        return IntStream.range(0, row.cells().size())
                .filter(at -> schema.columns().stream().anyMatch(column -> isMaskedTitle(column, met(at))))
                .mapToObj(at -> fault(
                        FaultCode.SHEET_MASKED,
                        at,
                        Text.of(
                                "a sheet that was exported masked: %s"
                                        .formatted(FaultWords.quoted(met(at)).english()),
                                "脱敏导出的表：%s".formatted(FaultWords.quoted(met(at)).simplifiedChinese())),
                        Text.of(
                                "a sheet with the values themselves; a masked one does not hold them",
                                "含有原值的表；脱敏导出的表中没有原值")))
                .findFirst();
    }

    private boolean isMaskedTitle(LedgerColumn column, String met) {
        for (Language language : Language.values()) {
            if (clean(title(column, language, true)).equals(met) && !isNamed(column, met)) {
                return true;
            }
        }
        return false;
    }

    private Optional<SheetFault> misplaced() {
        int width = Math.max(schema.columns().size(), row.filled());
        return IntStream.range(0, width)
                .filter(at -> !isRight(at))
                .mapToObj(this::misplaced)
                .findFirst();
    }

    private boolean isRight(int at) {
        return at < schema.columns().size() && isNamed(schema.columns().get(at), met(at)) && isValue(at);
    }

    private boolean isValue(int at) {
        SheetCell.Kind kind = row.cell(at).kind();
        return kind != SheetCell.Kind.FORMULA && kind != SheetCell.Kind.ERROR;
    }

    private SheetFault misplaced(int at) {
        boolean behind = at >= schema.columns().size();
        Text right = behind
                ? Text.of("an empty cell: the ledger has %s columns".formatted(at), "空单元格：该台账只有%s列".formatted(at))
                : named(at);
        if (!isValue(at)) {
            return fault(FaultCode.FORMULA, at, Text.of("a formula", "公式"), right);
        }
        Optional<LedgerColumn> other = schema.columns().stream()
                .filter(column -> isNamed(column, met(at)))
                .findFirst();
        boolean missing = !behind && !isIn(schema.columns().get(at));
        if (other.isEmpty()) {
            return missing && met(at).isEmpty()
                    ? fault(FaultCode.COLUMN_MISSING, at, FaultWords.EMPTY, right)
                    : fault(FaultCode.COLUMN_UNKNOWN, at, unknown(at), right);
        }
        int place = schema.columns().indexOf(other.get());
        if (place < at) {
            return fault(FaultCode.COLUMN_TWICE, at, column(other.get(), place, true), right);
        }
        return fault(
                missing ? FaultCode.COLUMN_MISSING : FaultCode.COLUMN_ORDER,
                at,
                column(other.get(), place, false),
                right);
    }

    private Text unknown(int at) {
        // Without a header the first row of people stands here.
        return met(at).isEmpty()
                ? FaultWords.EMPTY
                : schema.dataClass().isMasked() ? FaultWords.MASKED : FaultWords.quoted(met(at));
    }

    private static Text column(LedgerColumn column, int place, boolean again) {
        String letters = SheetFault.letters(place + 1);
        return again
                ? Text.of(
                        "'%s' again, which stands in column %s already"
                                .formatted(column.title().english(), letters),
                        "重复的“%s”，已在%s列".formatted(column.title().simplifiedChinese(), letters))
                : Text.of(
                        "'%s', which belongs in column %s"
                                .formatted(column.title().english(), letters),
                        "“%s”，应在%s列".formatted(column.title().simplifiedChinese(), letters));
    }

    private Text named(int at) {
        LedgerColumn column = schema.columns().get(at);
        return Text.of(
                "'%s' (%s)".formatted(column.title().english(), column.id()),
                "“%s”（%s）".formatted(column.title().simplifiedChinese(), column.id()));
    }

    private SheetFault fault(FaultCode code, int at, Text met, Text right) {
        return new SheetFault(code, OptionalInt.of(at + 1), Optional.empty(), met, right);
    }

    private boolean isIn(LedgerColumn column) {
        return IntStream.range(0, row.cells().size()).anyMatch(at -> isNamed(column, met(at)));
    }

    private static boolean isNamed(LedgerColumn column, String met) {
        return column.id().value().equals(met)
                || CellWords.titles(column.title()).stream()
                        .anyMatch(title -> clean(title).equals(met));
    }

    private String met(int at) {
        return clean(row.cell(at).met());
    }

    /** White space at the ends and line breaks in a title change nothing. */
    private static String clean(String title) {
        List<String> words = List.of(title.strip().split("\\s+"));
        return String.join(" ", words);
    }
}
