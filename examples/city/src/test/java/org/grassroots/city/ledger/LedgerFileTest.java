package org.grassroots.city.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.city.ledger.ExcelBook.row;
import static org.grassroots.city.ledger.ExcelBook.rows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.grassroots.city.sheet.FaultException;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.exchange.FaultCode;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerFileTest {
    private static final LedgerSchema SCHEMA = Ledgers.ofEveryType();
    private static final String[] IDS =
            SCHEMA.columns().stream().map(column -> column.id().value()).toArray(String[]::new);
    private static final String HEADER = String.join(",", IDS) + "\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|=1+1|'=1+1",
                "text|+1|'+1",
                "text|-1|'-1",
                "text|@a|'@a",
                "text|` =a`|`' =a`",
                "text|＝a|'＝a",
                "text|'a|''a",
                "text|007|'007",
                "text|3-2|'3-2",
                "text|May 3|'May 3",
                "text|TRUE|'TRUE",
                "text|Mayor 3|Mayor 3",
                "text|3栋2单元|3栋2单元",
                "text|#N/A|'#N/A",
                "number|-12.5|-12.5",
                "phone|13800138000|138 0013 8000",
                "phone|138 0013 8000|'138 0013 8000",
                "phone|+86 13800138000|'+86 13800138000",
                "phone|03511234567|'03511234567",
                "id-tail|0123|'0123",
                "id-tail|012X|012X",
                "household|1-2-301|'1-2-301",
                "person|m-1|m-1",
                "date|2022-11-24|2022-11-24",
                "date|-2022-11-24|'-2022-11-24"
            })
    void a_csv_cell_is_safe_and_readable_in_a_spreadsheet(String column, String value, String written)
            throws FaultException {
        byte[] file = Ledgers.file(
                Ledgers.revealed(Ledgers.book(SCHEMA, List.of(Map.of(column, value))), Language.ENGLISH), false);
        String line = new String(file, StandardCharsets.UTF_8).split("\r\n")[1];

        assertThat(line.replaceAll("^(\"\")?,+|,+$", "")).isEqualTo(written);
        assertThat(Ledgers.read(SCHEMA, file).values()).containsExactly(Map.of(column, value));
    }

    @Test
    void a_form_has_a_frozen_bold_header_and_lists_to_choose_from() throws IOException, FaultException {
        LedgerSchema residents = Ledgers.shipped("L3");
        byte[] form = Ledgers.file(LedgerSheet.form(residents, Language.SIMPLIFIED_CHINESE), true);

        assertThat(part(form, "xl/workbook.xml"))
                .contains("name=\"L3 &#x5c0f;&#x533a;&#x5c45;&#x6c11;&#x53f0;&#x8d26;\"")
                .containsPattern("name=\"lists\"[^>]*state=\"hidden\"");
        assertThat(part(form, "xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\"", "state=\"frozen\"", "sqref=\"G2:G1002\" type=\"list\"", "'lists'!$G$1:$G$3");
        assertThat(part(form, "xl/styles.xml")).contains("<b/>").contains("formatCode=\"yyyy-mm-dd\"");
        assertThat(part(form, "xl/sharedStrings.xml")).contains(">&#x4e1a;&#x4e3b;<");
        Ledgers.Met met = Ledgers.read(residents, form);
        assertThat(met.messages()).isEmpty();
        assertThat(met.taken().others()).isZero();
        assertThat(met.taken().result().rows()).isZero();
    }

    @Test
    void a_workbook_as_excel_saves_it_is_read() throws FaultException {
        byte[] file = ExcelBook.of(
                rows(
                        row(1, withStyled(IDS)),
                        row(2, cells("number", "<c><v>1.1000000000000001</v></c>", "note", "a")),
                        row(3, cells("number", " 36.50 ", "date", "<c s=\"1\"><v>44889</v></c>")),
                        row(
                                4,
                                cells(
                                        "date",
                                        "<c s=\"2\"><v>44889</v></c>",
                                        "time",
                                        "<c s=\"3\"><v>44889.354166666664</v></c>")),
                        row(5),
                        row(6, cells("phone", "<c><v>1.3800138E10</v></c>", "yes-no", "<c t=\"b\"><v>0</v></c>")),
                        row(7, cells("text", "<c t=\"str\"><v>_x005F_x0041_</v></c>", "date", "2022/11/4")),
                        row(8, cells("number", "<c s=\"5\"><v>1234.5</v></c>", "household", "<c><v>301</v></c>"))),
                rows(row(1, "another sheet")));

        Ledgers.Met met = Ledgers.read(SCHEMA, file);

        assertThat(met.messages()).isEmpty();
        assertThat(met.values())
                .containsExactly(
                        Map.of("number", "1.1", "note", "a"),
                        Map.of("number", "36.5", "date", "2022-11-24"),
                        Map.of("date", "2022-11-24", "time", "2022-11-24T08:30"),
                        Map.of("phone", "13800138000", "yes-no", "no"),
                        Map.of("text", "_x0041_", "date", "2022-11-04"),
                        Map.of("number", "1234.5", "household", "301"));
        assertThat(met.taken().result().blank()).isEqualTo(1);
        assertThat(met.taken().others()).isEqualTo(1);
    }

    @Test
    void a_workbook_that_counts_days_from_1904_gives_the_same_days() throws FaultException {
        byte[] file = ExcelBook.from1904(rows(row(1, IDS), row(2, cells("date", "<c s=\"1\"><v>43427</v></c>"))));

        assertThat(Ledgers.read(SCHEMA, file).values()).containsExactly(Map.of("date", "2022-11-24"));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void a_bad_cell_of_a_workbook_is_told_with_its_place(String column, String cell, String told)
            throws FaultException {
        Ledgers.Met met = Ledgers.read(
                SCHEMA, ExcelBook.of(rows(row(1, IDS), row(2, cells(column, cell)), row(3, cells("note", "good")))));

        assertThat(met.messages()).containsExactly("ledger, worksheet 'Sheet1', row 2: " + told);
        assertThat(met.values()).containsExactly(Map.of("note", "good"));
    }

    static Stream<Arguments> badCells() {
        String formula =
                "met a formula; right would be the value itself, not a formula; a text that begins with '=' has a '"
                        + " before it in a CSV file";
        return Stream.of(
                arguments("number", "<c><f>1+1</f><v>2</v></c>", "column B (The number): " + formula),
                arguments("text", "<c t=\"str\"><f>A1&amp;A2</f><v>secret</v></c>", "column A (The text): " + formula),
                arguments("note", "<c><f>NOW()</f></c>", "column L (The note): " + formula),
                arguments(
                        "text",
                        "<c t=\"e\"><v>#REF!</v></c>",
                        "column A (The text): met the error of a formula; right would be a value, not the error of a"
                                + " formula"),
                arguments(
                        "date",
                        "<c><v>44889</v></c>",
                        "column C (The date): met the number cell ***; right would be a day such as 2026-01-31"),
                arguments(
                        "date",
                        "<c s=\"3\"><v>44889.5</v></c>",
                        "column C (The date): met the date cell ***; right would be a day such as 2026-01-31"),
                arguments(
                        "household",
                        "<c s=\"1\"><v>44622</v></c>",
                        "column H (The household): met the date cell ***; right would be the id of a household of the"
                                + " register, such as h-12"),
                arguments(
                        "phone",
                        "<c><v>1.40101199001011E+17</v></c>",
                        "column I (The phone): met the number cell ***; right would be at most 15 digits, or the number typed"
                                + " as text: a spreadsheet changes the digits after those"));
    }

    @Test
    void a_shared_formula_is_one_in_each_of_its_cells() throws FaultException {
        byte[] file = ExcelBook.of(rows(
                row(1, IDS),
                row(2, cells("number", "<c><f t=\"shared\" ref=\"B2:B3\" si=\"0\">A2*2</f><v>2</v></c>")),
                row(3, cells("number", "<c><f t=\"shared\" si=\"0\"/><v>4</v></c>"))));

        assertThat(Ledgers.read(SCHEMA, file).rejections())
                .extracting(rejection -> rejection.faults().get(0).code())
                .containsExactly(FaultCode.FORMULA, FaultCode.FORMULA);
    }

    @Test
    void a_merged_header_is_refused_at_its_place() throws FaultException {
        byte[] file = ExcelBook.of(rows(row(1, "小区居民台账"), row(2, IDS), row(3, cells("note", "lost")))
                + "<mergeCells count=\"1\"><mergeCell ref=\"A1:L1\"/></mergeCells>");

        Ledgers.Met met = Ledgers.read(SCHEMA, file);

        assertThat(met.messages())
                .containsExactly(
                        "ledger, worksheet 'Sheet1', row 1: column A: met a merged cell; right would be 'The text' (text)",
                        "ledger, worksheet 'Sheet1', row 2: met a row below a header that was refused; right would be the"
                                + " header in row 1 put right",
                        "ledger, worksheet 'Sheet1', row 3: met a row below a header that was refused; right would be the"
                                + " header in row 1 put right");
        assertThat(met.taken().result().refused()).isTrue();
    }

    @Test
    void each_row_of_a_merged_area_is_rejected_also_where_it_is_empty() throws FaultException {
        byte[] file = ExcelBook.of(rows(
                        row(1, IDS),
                        row(2, cells("household", "h-1", "text", "a")),
                        row(3, cells("text", "b")),
                        row(4, cells("text", "c")))
                + "<mergeCells><mergeCell ref=\"H2:H3\"/></mergeCells>");

        Ledgers.Met met = Ledgers.read(SCHEMA, file);

        assertThat(met.messages())
                .containsExactly(
                        "ledger, worksheet 'Sheet1', row 2: column H (The household): met a merged cell; right would be a cell"
                                + " of its own in each row and column",
                        "ledger, worksheet 'Sheet1', row 3: column H (The household): met a merged cell; right would be a cell"
                                + " of its own in each row and column");
        assertThat(met.values()).containsExactly(Map.of("text", "c"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void a_bad_row_of_a_csv_file_is_told_without_what_it_holds(String row, String told) throws FaultException {
        Ledgers.Met met = Ledgers.read(SCHEMA, bytes(HEADER + row + "\r\ngood\r\n"));

        assertThat(met.messages()).containsExactly("ledger, row 2: " + told);
        assertThat(met.values()).containsExactly(Map.of("text", "good"));
        assertThat(met.taken().result().rows()).isEqualTo(2);
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments(
                        "\"secret\"x,",
                        "met a row that cannot be cut into cells; right would be quotes around a whole cell only, and two"
                                + " quotes for one inside it"),
                arguments(
                        "=1+1",
                        "column A (The text): met a formula; right would be the value itself, not a formula; a text that"
                                + " begins with '=' has a ' before it in a CSV file"),
                arguments(
                        "a,,,,,,,,,,,,,secret",
                        "column N: met a cell behind the last column; right would be at most 12 cells, as in the header; in a"
                                + " CSV file a cell with a comma stands in quotes"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void a_file_that_is_no_sheet_is_refused_as_a_whole(byte[] file, String expected) {
        assertThatThrownBy(() -> Ledgers.read(SCHEMA, file))
                .isInstanceOf(FaultException.class)
                .hasMessage(expected);
    }

    static Stream<Arguments> badFiles() {
        byte[] whole = Ledgers.file(LedgerSheet.form(SCHEMA, Language.ENGLISH), true);
        return Stream.of(
                arguments(
                        Arrays.copyOf(whole, whole.length / 2),
                        "a whole .xlsx workbook without a password, or a CSV file in UTF-8"),
                arguments(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                        "an .xlsx workbook without a password, or a CSV file in UTF-8"),
                arguments(
                        HEADER.concat("王\r\n").getBytes(Charset.forName("GB18030")),
                        "UTF-8; the file is valid GB18030, so save it as \"CSV UTF-8\""));
    }

    @Test
    void an_empty_file_is_a_sheet_without_a_header() throws FaultException {
        Ledgers.Met met = Ledgers.read(SCHEMA, new byte[0]);

        assertThat(met.messages())
                .containsExactly("ledger, row 1: met an empty sheet; right would be a header and a row for each entry");
    }

    /** A row with some columns filled. */
    private static String[] cells(String... filled) {
        String[] cells = new String[IDS.length];
        Arrays.fill(cells, "");
        for (int at = 0; at < filled.length; at += 2) {
            cells[Arrays.asList(IDS).indexOf(filled[at])] = filled[at + 1];
        }
        return cells;
    }

    /** With three empty cells behind that have a style and no value. */
    private static String[] withStyled(String[] cells) {
        String[] longer = Arrays.copyOf(cells, cells.length + 3);
        Arrays.fill(longer, cells.length, longer.length, "<c s=\"4\"></c>");
        return longer;
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
