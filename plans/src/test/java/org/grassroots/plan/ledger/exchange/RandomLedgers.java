package org.grassroots.plan.ledger.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.book.ValueForm;
import org.grassroots.text.Text;

/** Ledgers and values of every kind, with what spreadsheets and files like least. */
final class RandomLedgers {
    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\uFEFF",
            " ",
            "\u00A0",
            "\u3000",
            "😀",
            "\u200B",
            "***",
            "(",
            "1.38E+10",
            "3-2",
            "007",
            "TRUE",
            "NULL",
            "<b>&amp;",
            "_x000D_",
            "\u2028",
            "\uFFFE",
            "王",
            "是",
            "a",
            "Z",
            "\\",
            "%s");
    private static final List<String> TITLES =
            List.of("Yes", "是", "Note", "备注", "=1+1", " ends ", "a,\"b\"", "full", "x-0", "两\n行");

    private final Random random;

    RandomLedgers(long seed) {
        random = new Random(seed);
    }

    LedgerSchema schema() {
        List<LedgerColumn> columns = new ArrayList<>();
        int width = 1 + random.nextInt(11);
        for (int at = 0; at < width; at++) {
            columns.add(column(at, ColumnType.values()[random.nextInt(ColumnType.values().length)]));
        }
        LedgerSchema shipped = TestLedgers.schema("L3");
        return LedgerSchema.builder().from(shipped).columns(columns).build();
    }

    private LedgerColumn column(int at, ColumnType type) {
        boolean identity = type == ColumnType.ID_TAIL || type == ColumnType.ID_DIGEST;
        List<ColumnChoice> choices = new ArrayList<>();
        for (int choice = 0; type == ColumnType.CHOICE && choice < 2 + random.nextInt(4); choice++) {
            choices.add(new ColumnChoice(ElementId.of("x-" + choice), text()));
        }
        if (type == ColumnType.CHOICE && choices.size() < 2) {
            choices.add(new ColumnChoice(ElementId.of("x-9"), text()));
        }
        return LedgerColumn.builder()
                .id(ElementId.of("c" + at))
                .title(text())
                .type(type)
                .values(choices)
                .dataClass(identity ? DataClass.SENSITIVE : DataClass.values()[random.nextInt(4)])
                .purpose(Text.same("a test"))
                .required(!identity && random.nextInt(4) == 0)
                .origin(TestLedgers.schema("L3").origin())
                .build();
    }

    private Text text() {
        return Text.of(one(TITLES), one(TITLES), one(TITLES));
    }

    /** Values for the columns, at least one. */
    Map<ElementId, String> values(LedgerSchema schema) {
        Map<ElementId, String> values = new LinkedHashMap<>();
        for (LedgerColumn column : schema.columns()) {
            if (column.required() || random.nextInt(5) > 0) {
                values.put(column.id(), value(column));
            }
        }
        if (values.isEmpty()) {
            values.put(schema.columns().get(0).id(), value(schema.columns().get(0)));
        }
        return values;
    }

    private String value(LedgerColumn column) {
        String value = draw(column);
        while (!ValueForm.isLegal(column, value)) {
            value = draw(column);
        }
        return value;
    }

    private String draw(LedgerColumn column) {
        return switch (column.type()) {
            case TEXT -> pieces();
            case NUMBER -> number();
            case DATE ->
                LocalDate.ofEpochDay(random.nextInt(8_000_000) - 4_000_000).toString();
            case TIME -> time().toString();
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case CHOICE -> one(column.values()).id().value();
            case PERSON -> one(List.of("m-1", "007", "1e5", "-3", "人-2", "3-2", "true"));
            case HOUSEHOLD -> one(List.of("1-2-301", "2022-11-24", "/h#", "0001"));
            case PHONE ->
                one(List.of(
                        "13800138000", "138 0013 8000", "+86 138-0013-8000", "0351 1234567", "(0351)1234", "12345"));
            case ID_TAIL -> one(List.of("0123", "012X", "9999"));
            case ID_DIGEST -> one(List.of("7e".repeat(32), "0".repeat(64), "1e" + "9".repeat(62)));
        };
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 6);
        for (int at = 0; at < length; at++) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private String number() {
        BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(90), random), random.nextInt(10));
        BigDecimal signed = random.nextBoolean() ? number : number.negate();
        return signed.signum() == 0 ? "0" : signed.stripTrailingZeros().toPlainString();
    }

    private LocalDateTime time() {
        LocalDateTime time =
                LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000).atTime(random.nextInt(24), 0);
        return switch (random.nextInt(4)) {
            case 0 -> time;
            case 1 -> time.plusMinutes(random.nextInt(60));
            case 2 -> time.plusSeconds(random.nextInt(3600));
            default -> time.plusNanos(random.nextInt());
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
