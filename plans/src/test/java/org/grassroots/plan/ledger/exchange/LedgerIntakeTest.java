package org.grassroots.plan.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.exchange.SheetCell.Kind;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerIntakeTest {
    private static final LedgerSchema RESIDENTS = TestLedgers.schema("L3");
    private static final List<String> HEADER =
            LedgerSheet.form(RESIDENTS, Language.ENGLISH).header();
    /** A sound row: the columns that must be filled. */
    private static final List<String> GOOD = List.of("1-2-301", "m-1", "3", "", "", "13800138000");

    private final List<RowRejection> rejections = new ArrayList<>();

    @Test
    void the_header_is_known_by_titles_in_any_language_and_by_ids() {
        for (Language language : Language.values()) {
            assertThat(read(LedgerSheet.form(RESIDENTS, language).header(), GOOD)
                            .read())
                    .isEqualTo(1);
        }
        assertThat(read(ids(), GOOD).read()).isEqualTo(1);
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_value_may_be_written_in_several_ways(String column, SheetCell cell, String value) {
        IntakeResult met = read(header(), with(column, cell));

        assertThat(messages()).isEmpty();
        assertThat(value(met.book(), column)).isEqualTo(value);
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments("living-there", SheetCell.text(" 3.50 "), "3.5"),
                arguments("living-there", SheetCell.of(Kind.NUMBER, "3"), "3"),
                arguments("living-there", SheetCell.text("-0.0"), "0"),
                arguments("phone", SheetCell.of(Kind.NUMBER, "13800138000"), "13800138000"),
                arguments("phone", SheetCell.text(" +86 138-0013-8000 "), "+86 138-0013-8000"),
                arguments("household", SheetCell.of(Kind.NUMBER, "301"), "301"),
                arguments("id-tail", SheetCell.text("012x"), "012X"),
                arguments("in-group", SheetCell.text("Yes"), "yes"),
                arguments("in-group", SheetCell.text("否"), "no"),
                arguments("in-group", SheetCell.text("TRUE"), "yes"),
                arguments("tenure", SheetCell.text("Tenant"), "tenant"),
                arguments("tenure", SheetCell.text("業主"), "owner"),
                arguments("tenure", SheetCell.text("other"), "other"),
                arguments("vehicle", SheetCell.text(" 晋A·12345\r\nblue "), " 晋A·12345\nblue "));
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_may_be_written_in_several_ways(SheetCell cell, String value) {
        LedgerSchema members = TestLedgers.schema("L1");
        int at = column(members, "full-since");

        assertThat(CellReader.fault(members.columns().get(at), cell)).isEmpty();
        assertThat(CellReader.value(members.columns().get(at), cell)).isEqualTo(value);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                arguments(SheetCell.text("2022-11-24"), "2022-11-24"),
                arguments(SheetCell.text(" 2022/11/4 "), "2022-11-04"),
                arguments(SheetCell.of(Kind.DAY, "2022-11-24T00:00"), "2022-11-24"),
                arguments(SheetCell.text("+12022-11-24"), "+12022-11-24"));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void a_bad_cell_is_told_with_its_place_and_what_would_be_right(String column, SheetCell cell, String told) {
        IntakeResult met = read(header(), with(column, cell), row(GOOD));

        assertThat(messages()).containsExactly("residents, row 2: " + told);
        assertThat(met.rows()).isEqualTo(2);
        assertThat(met.read()).isEqualTo(1);
        assertThat(met.rejected()).isEqualTo(1);
    }

    static Stream<Arguments> badCells() {
        return Stream.of(
                arguments(
                        "resident",
                        SheetCell.text(" "),
                        "column B (Resident): met an empty cell; right would be the id of a person of the register, such as"
                                + " m-12; every entry must fill this column"),
                arguments(
                        "living-there",
                        SheetCell.text("three"),
                        "column C (Number of people actually living there): met ***; right would be a plain number such as"
                                + " 12 or 36.5"),
                arguments(
                        "living-there",
                        SheetCell.of(Kind.NUMBER, "1234567890123456"),
                        "column C (Number of people actually living there): met the number cell ***; right would be at most"
                                + " 15 digits, or the number typed as text: a spreadsheet changes the digits after those"),
                arguments(
                        "phone",
                        SheetCell.of(Kind.FORMULA, "=A1"),
                        "column F (Telephone of the household): met a formula; right would be the value itself, not a"
                                + " formula; a text that begins with '=' has a ' before it in a CSV file"),
                arguments(
                        "phone",
                        SheetCell.of(Kind.ERROR, "#REF!"),
                        "column F (Telephone of the household): met the error of a formula; right would be a value, not the"
                                + " error of a formula"),
                arguments(
                        "household",
                        SheetCell.of(Kind.DAY, "2022-03-02T00:00"),
                        "column A (Household: building, unit, room): met the date cell ***; right would be the id of a"
                                + " household of the register, such as h-12"),
                arguments(
                        "vehicle",
                        SheetCell.of(Kind.MERGED, ""),
                        "column H (Vehicle plate): met a merged cell; right would be a cell of its own in each row and"
                                + " column"),
                arguments(
                        "vehicle",
                        SheetCell.text("140101199001011234"),
                        "column H (Vehicle plate): met an identity number, which is never kept whole; right would be a text"
                                + " of 1 to 1000 characters without control characters and without an identity number"),
                arguments(
                        "tenure",
                        SheetCell.text("landlord"),
                        "column G (Owner or tenant): met ***; right would be one of Owner, Tenant, Other"));
    }

    @Test
    void what_is_not_personal_is_shown_as_met() {
        LedgerSchema donations = TestLedgers.schema("L7");
        LedgerSheet form = LedgerSheet.form(donations, Language.ENGLISH);
        int at = 0;
        while (donations.columns().get(at).dataClass().isMasked()
                || donations.columns().get(at).type() != org.grassroots.plan.ledger.ColumnType.DATE) {
            at++;
        }
        String[] cells = new String[donations.columns().size()];
        Arrays.fill(cells, "");
        cells[at] = "24\u202E Nov";

        intake(TestLedgers.HEAD)
                .read(
                        TestLedgers.open(donations),
                        "l7",
                        List.of(row(1, form.header()), row(2, List.of(cells))).iterator(),
                        rejections::add);

        assertThat(messages().get(0))
                .contains("(" + donations.columns().get(at).title().english()
                        + "): met '24\\u202E Nov'; right would be a day such as 2026-01-31");
    }

    @Test
    void all_faults_of_a_row_are_told_at_once_in_both_languages() {
        List<String> cells = new ArrayList<>(GOOD);
        cells.set(1, "");
        cells.set(2, "three");
        while (cells.size() < HEADER.size() + 2) {
            cells.add("");
        }
        cells.add("behind");

        read(HEADER, cells);

        assertThat(rejections).hasSize(1);
        assertThat(rejections.get(0).faults())
                .extracting(SheetFault::code)
                .containsExactly(FaultCode.VALUE_MISSING, FaultCode.VALUE_UNFIT, FaultCode.CELLS_TOO_MANY);
        assertThat(rejections.get(0).message().simplifiedChinese())
                .startsWith("residents第2行：B列（居住人）：读到空单元格；应为登记册中人员的编号，如m-12；此列必填；C列（实际居住人数）：读到***；应为数字，如12或36.5；");
    }

    @ParameterizedTest
    @MethodSource("badHeaders")
    void a_bad_header_is_refused_at_its_first_wrong_column_and_no_row_is_lost(
            List<SheetCell> header, FaultCode code, String told) {
        IntakeResult met = read(header, row(GOOD), row(GOOD));

        assertThat(rejections.get(0).faults().get(0).code()).isEqualTo(code);
        assertThat(messages())
                .containsExactly(
                        "residents, row 1: " + told,
                        "residents, row 2: met a row below a header that was refused; right would be the header in row 1"
                                + " put right",
                        "residents, row 3: met a row below a header that was refused; right would be the header in row 1"
                                + " put right");
        assertThat(met.refused()).isTrue();
        assertThat(met.rows()).isEqualTo(2);
        assertThat(met.rejected()).isEqualTo(2);
        assertThat(met.book().size()).isZero();
    }

    static Stream<Arguments> badHeaders() {
        List<SheetCell> swapped = header();
        swapped.set(1, SheetCell.text(HEADER.get(2)));
        swapped.set(2, SheetCell.text(HEADER.get(1)));
        List<SheetCell> missing = header();
        missing.remove(3);
        List<SheetCell> shorter = header();
        shorter.remove(shorter.size() - 1);
        List<SheetCell> twice = header();
        twice.set(4, SheetCell.text("resident"));
        List<SheetCell> unknown = header();
        unknown.set(0, SheetCell.text("王小明"));
        List<SheetCell> more = header();
        more.add(SheetCell.text("remark"));
        List<SheetCell> merged = header();
        merged.set(2, SheetCell.of(Kind.MERGED, ""));
        List<SheetCell> masked = header();
        masked.set(5, SheetCell.text("住户联系电话（已脱敏）"));
        List<SheetCell> formula = header();
        formula.set(5, SheetCell.of(Kind.FORMULA, HEADER.get(5)));
        int width = HEADER.size();
        return Stream.of(
                arguments(
                        swapped,
                        FaultCode.COLUMN_ORDER,
                        "column B: met 'Number of people actually living there', which belongs in column C; right would be"
                                + " 'Resident' (resident)"),
                arguments(
                        missing,
                        FaultCode.COLUMN_MISSING,
                        "column D: met 'Last four characters of the ID number', which belongs in column E; right would be"
                                + " 'Children under 14' (children)"),
                arguments(
                        shorter,
                        FaultCode.COLUMN_MISSING,
                        "column %s: met an empty cell; right would be '%s' (%s)"
                                .formatted(
                                        SheetFault.letters(width),
                                        HEADER.get(width - 1),
                                        RESIDENTS.columns().get(width - 1).id())),
                arguments(
                        twice,
                        FaultCode.COLUMN_TWICE,
                        "column E: met 'Resident' again, which stands in column B already; right would be 'Last four"
                                + " characters of the ID number' (id-tail)"),
                arguments(
                        unknown,
                        FaultCode.COLUMN_UNKNOWN,
                        "column A: met ***; right would be 'Household: building, unit, room' (household)"),
                arguments(
                        more,
                        FaultCode.COLUMN_UNKNOWN,
                        "column %s: met ***; right would be an empty cell: the ledger has %s columns"
                                .formatted(SheetFault.letters(width + 1), width)),
                arguments(
                        merged,
                        FaultCode.HEADER_MERGED,
                        "column C: met a merged cell; right would be 'Number of people actually living there'"
                                + " (living-there)"),
                arguments(
                        masked,
                        FaultCode.SHEET_MASKED,
                        "column F: met a sheet that was exported masked: '住户联系电话（已脱敏）'; right would be a sheet with the"
                                + " values themselves; a masked one does not hold them"),
                arguments(
                        formula,
                        FaultCode.FORMULA,
                        "column F: met a formula; right would be 'Telephone of the household' (phone)"));
    }

    @Test
    void an_empty_sheet_is_refused_and_blank_rows_are_counted() {
        IntakeResult empty = read(List.<SheetCell>of());
        assertThat(messages())
                .containsExactly(
                        "residents, row 1: met an empty sheet; right would be a header and a row for each entry");
        assertThat(empty.refused()).isTrue();
        rejections.clear();

        IntakeResult met = read(List.of(), header(), row(GOOD), List.of(SheetCell.text("  ")), row(GOOD));

        assertThat(messages()).isEmpty();
        assertThat(met.blank()).isEqualTo(2);
        assertThat(met.read()).isEqualTo(2);
    }

    @Test
    void a_role_without_grant_is_refused_at_each_column_it_may_not_write() {
        IntakeResult met = intake(TestLedgers.access(LedgerRoles.AUDITOR))
                .read(
                        TestLedgers.open(RESIDENTS),
                        "residents",
                        List.of(row(1, HEADER), row(2, GOOD)).iterator(),
                        rejections::add);

        assertThat(met.read()).isZero();
        assertThat(messages().get(0))
                .startsWith(
                        "residents, row 2: column A (Household: building, unit, room): met ***; right would be an empty"
                                + " cell: role 'auditor' may not write this column, only owner-head, owner-member may; column B");
    }

    @Test
    void an_access_before_the_event_is_the_callers_fault() {
        Access early =
                TestLedgers.HEAD.at(TestLedgers.EVENT.from().atStartOfDay().minusMinutes(1));

        assertThatThrownBy(() -> intake(early)
                        .read(
                                TestLedgers.open(RESIDENTS),
                                "residents",
                                List.of(row(1, HEADER), row(2, GOOD)).iterator(),
                                rejections::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger 'L3' is kept for event 'outbreak-2031' from 2031-03-01 on; the entry is dated"
                        + " 2031-02-28T23:59");
    }

    @Test
    void what_a_role_may_not_see_is_withheld_also_when_it_reveals() {
        LedgerBook book = TestLedgers.book(RESIDENTS, 2);
        LedgerView view = LedgerView.of(book, TestLedgers.access(LedgerRoles.BRANCH_SECRETARY));

        LedgerSheet sheet =
                LedgerSheet.revealed(RESIDENTS, view, TestLedgers.VISIT, AuditLog.empty(), Language.SIMPLIFIED_CHINESE);

        assertThat(sheet.isMasked()).isTrue();
        assertThat(sheet.header().subList(0, 2)).containsExactly("住户（楼栋单元房号）", "居住人（已脱敏）");
        assertThat(sheet.rows().map(cells -> cells.get(1).met())).containsExactly("***", "***");
        assertThat(sheet.rows().map(cells -> cells.get(0).met())).doesNotContain("***");
        assertThat(sheet.log().orElseThrow().size()).isEqualTo(1);
        assertThat(sheet.log().orElseThrow().entries().iterator().next().columns())
                .doesNotContain(ElementId.of("resident"));
    }

    @Test
    void nothing_shows_a_value_by_accident() {
        SheetRow row = row(GOOD).isEmpty() ? null : SheetRow.of(2, row(GOOD));

        assertThat(String.valueOf(row)).doesNotContain("m-1").doesNotContain("13800138000");
        assertThat(LedgerSheet.form(RESIDENTS, Language.ENGLISH)).hasToString("sheet of ledger 'L3'");
    }

    private IntakeResult read(List<String> header, List<String> row) {
        return read(texts(header), texts(row));
    }

    @SafeVarargs
    private IntakeResult read(List<SheetCell>... rows) {
        List<SheetRow> sheet = new ArrayList<>();
        for (List<SheetCell> cells : rows) {
            sheet.add(SheetRow.of(sheet.size() + 1, cells));
        }
        return intake(TestLedgers.HEAD)
                .read(TestLedgers.open(RESIDENTS), "residents", sheet.iterator(), rejections::add);
    }

    private static LedgerIntake intake(Access access) {
        return new LedgerIntake(access, TestLedgers.salts());
    }

    private List<String> messages() {
        return rejections.stream().map(each -> each.message().english()).toList();
    }

    private static List<SheetCell> header() {
        return texts(HEADER);
    }

    private static List<String> ids() {
        return RESIDENTS.columns().stream().map(column -> column.id().value()).toList();
    }

    private static List<SheetCell> row(List<String> cells) {
        return texts(cells);
    }

    private static SheetRow row(int number, List<String> cells) {
        return SheetRow.of(number, texts(cells));
    }

    private static List<SheetCell> with(String column, SheetCell cell) {
        List<SheetCell> cells = texts(GOOD);
        int at = column(RESIDENTS, column);
        while (cells.size() <= at) {
            cells.add(SheetCell.text(""));
        }
        cells.set(at, cell);
        return cells;
    }

    private static List<SheetCell> texts(List<String> cells) {
        return new ArrayList<>(cells.stream().map(SheetCell::text).toList());
    }

    private static int column(LedgerSchema schema, String id) {
        return schema.columns().indexOf(schema.column(ElementId.of(id)).orElseThrow());
    }

    private static String value(LedgerBook book, String column) {
        return book.last().orElseThrow().cell(ElementId.of(column)).value().reveal(TestLedgers.VISIT);
    }
}
