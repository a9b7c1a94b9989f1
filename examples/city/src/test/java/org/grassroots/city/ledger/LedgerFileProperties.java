package org.grassroots.city.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.grassroots.city.sheet.FaultException;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.ValueForm;
import org.grassroots.text.Language;

class LedgerFileProperties {
    private static final LedgerSchema SCHEMA = Ledgers.ofEveryType();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_csv_file_comes_back_as_the_same_values(
            @ForAll("entries") List<Map<String, String>> entries, @ForAll Language language) throws FaultException {
        LedgerBook book = Ledgers.book(SCHEMA, entries);

        Ledgers.Met met = Ledgers.read(SCHEMA, Ledgers.file(Ledgers.revealed(book, language), false));

        assertThat(met.messages()).isEmpty();
        assertThat(met.values()).isEqualTo(Ledgers.values(book));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void a_workbook_comes_back_as_the_same_values(
            @ForAll("entries") List<Map<String, String>> entries, @ForAll Language language) throws FaultException {
        LedgerBook book = Ledgers.book(SCHEMA, entries);

        Ledgers.Met met = Ledgers.read(SCHEMA, Ledgers.file(Ledgers.revealed(book, language), true));

        assertThat(met.messages()).isEmpty();
        assertThat(met.values()).isEqualTo(Ledgers.values(book));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void no_cell_of_a_csv_file_is_a_formula_or_a_long_number(@ForAll("entries") List<Map<String, String>> entries)
            throws IOException {
        byte[] file = Ledgers.file(Ledgers.revealed(Ledgers.book(SCHEMA, entries), Language.ENGLISH), false);
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                assertThat(record.size()).isEqualTo(SCHEMA.columns().size());
                for (int at = 0; at < record.size(); at++) {
                    if (!SCHEMA.columns().get(at).id().value().equals("number")) {
                        assertThat(record.get(at))
                                .doesNotMatch("(?s)\\s*[=+\\-@\\t\\r].*")
                                .doesNotMatch("[0-9.]+");
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> entries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "=",
                "+",
                "-",
                "@",
                "'",
                "\"",
                ",",
                "\t",
                "\n",
                "\uFEFF",
                " ",
                "\u00A0",
                "😀",
                "***",
                "1.38E+10",
                "3-2",
                "007",
                "TRUE",
                "<b>&amp;",
                "_x000D_",
                "_",
                "\u2028",
                "\uFFFE",
                "王",
                "a",
                "#REF!",
                "138 0013 8000",
                "3 May");
        Arbitrary<String> texts = Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
                Arbitraries.of("\"".repeat(1000), "a" + "\n".repeat(998) + "b", "😀".repeat(1000)));
        Arbitrary<Map<String, String>> empty = Arbitraries.just(Map.of("note", "-"));
        Arbitrary<Map<String, String>> filled = Combinators.combine(
                        texts,
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e18"), new BigDecimal("1e18"))
                                .ofScale(3),
                        Arbitraries.longs().between(-1_000_000, 3_000_000),
                        Arbitraries.of("0", "60", "59999999999", "1", "60000000001"),
                        Arbitraries.of("13800138000", "138 0013 8000", "+86 138 0013 8000", "0351-1234567", "12345"),
                        Arbitraries.of("m-1", "007", "1e5", "-3", "王1", "true"),
                        Arbitraries.of("0123", "012X"))
                .as((text, number, day, nanos, phone, id, tail) -> {
                    LocalDate date = LocalDate.ofEpochDay(day);
                    LocalDateTime time = date.atStartOfDay().plusNanos(Long.parseLong(nanos));
                    Map<String, String> values = new TreeMap<>();
                    values.put("text", text);
                    values.put(
                            "number",
                            number.signum() == 0
                                    ? "0"
                                    : number.stripTrailingZeros().toPlainString());
                    values.put("date", date.toString());
                    values.put("time", time.toString());
                    values.put("yes-no", day % 2 == 0 ? "yes" : "no");
                    values.put("choice", day % 3 == 0 ? "one" : "two");
                    values.put("person", id);
                    values.put("household", id.equals("-3") ? "2022-11-24" : id);
                    values.put("phone", phone);
                    values.put("id-tail", tail);
                    values.put("id-digest", "1e" + "9".repeat(62));
                    values.put("note", text + "'");
                    values.entrySet().removeIf(value -> !isLegal(value.getKey(), value.getValue()));
                    return values;
                });
        return Arbitraries.oneOf(filled, filled, empty).list().ofMinSize(1).ofMaxSize(3);
    }

    private static boolean isLegal(String id, String value) {
        LedgerColumn column = SCHEMA.columns().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return ValueForm.isLegal(column, value);
    }
}
