package org.grassroots.city.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.city.sheet.Sheets.Result;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRejectionTest {
    private static final String HEADER = String.join(",", Sheets.HEADER) + "\n";
    private static final String GOOD = "禾苑,东路1号,1栋,2户,无,板楼\n";
    private static final String BUILDINGS =
            "a whole number of buildings from 0 to 1,000,000, such as 27 or 27栋, or an empty cell if it is not known";
    private static final String CLOSED_QUOTE = "a closing quote within 50 lines, and two quotes for one inside a cell";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约30栋",
                "30左右",
                "-3",
                "三十",
                "27户",
                "1000001",
                "999999999",
                "1234567890",
                "99999999999999999999",
                "1,20",
                "27.0",
                "无",
                "27栋栋",
                "2 7栋"
            })
    void a_number_that_cannot_be_read_rejects_its_row_only(String cell) {
        Result met = Sheets.read(HEADER + GOOD + "坏,,\"" + cell + "\",2户,,\n" + GOOD);

        assertThat(met.messages())
                .containsExactly(
                        "sheet, line 3, column 3 (楼栋总数): met '%s'; right would be %s".formatted(cell, BUILDINGS));
        assertThat(met.rows()).extracting(SheetRow::number).containsExactly(2, 4);
    }

    @Test
    void a_message_is_one_line_in_each_language() {
        SheetRejection met = only(HEADER + "坏,,1栋,约2户,,\n");

        assertThat(met.message())
                .isEqualTo(Text.of(
                        "sheet, line 2, column 4 (房屋总数): met '约2户'; right would be a whole number of homes from 0 to"
                                + " 1,000,000, such as 1202 or 1202户, or an empty cell if it is not known",
                        "sheet，第2行，第4列（房屋总数）：读到“约2户”；应为0至1000000的整数户数，如1202或1202户；不清楚时留空"));
        assertThat(met.code()).isEqualTo(Code.NOT_A_NUMBER);
    }

    @Test
    void the_first_bad_cell_in_the_order_of_columns_is_told() {
        assertThat(only(HEADER + ",,约1栋,约2户,,\n").code()).isEqualTo(Code.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"'',an empty cell", "'  ',an empty cell", "暂无信息,'暂无信息'"})
    void a_missing_name_is_rejected(String name, String met) {
        assertThat(only(HEADER + name + ",东路1号,1栋,2户,,\n").message().english())
                .isEqualTo("sheet, line 2, column 1 (小区名称): met %s; right would be the name of the compound"
                        .formatted(name.isBlank() ? met : "'" + name + "'"));
    }

    @Test
    void a_control_character_is_shown_and_rejected() {
        assertThat(only(HEADER + "禾\u0000苑,,1栋,2户,,\n").message().english())
                .isEqualTo("sheet, line 2, column 1 (小区名称): met '禾\\u0000苑'; right would be text without control"
                        + " characters and lost letters");
        assertThat(only(HEADER + "禾\uFFFD苑,,1栋,2户,,\n").code()).isEqualTo(Code.CELL_DAMAGED);
        assertThat(only(HEADER + "禾\u202E苑,,1栋,2户,,\n").code()).isEqualTo(Code.CELL_DAMAGED);
        assertThat(only(HEADER + "禾苑,,1\u001C栋,2户,,\n").code()).isEqualTo(Code.CELL_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=A1", "#REF!", "#N/A", "#DIV/0!", "#NAME?"})
    void a_formula_and_its_error_are_rejected(String cell) {
        assertThat(only(HEADER + "禾苑,,1栋,2户," + cell + ",\n").message().english())
                .isEqualTo(
                        "sheet, line 2, column 5 (物业公司): met '%s'; right would be a value, neither a formula nor its error"
                                .formatted(cell));
    }

    @Test
    void a_cell_of_160_characters_is_read_and_one_more_is_rejected() {
        assertThat(Sheets.read(HEADER + "禾".repeat(160) + ",,1栋,2户,,\n").rows()).hasSize(1);
        assertThat(only(HEADER + "禾".repeat(161) + ",,1栋,2户,,\n").message().english())
                .isEqualTo("sheet, line 2, column 1 (小区名称): met 161 characters; right would be at most 160 characters");
    }

    @Test
    void a_long_value_is_shown_by_its_first_40_characters() {
        assertThat(only(HEADER + "禾苑,," + "九".repeat(41) + ",2户,,\n").met().english())
                .isEqualTo("'" + "九".repeat(40) + "…'");
    }

    @Test
    void a_line_of_65536_characters_is_read_and_one_more_is_rejected_without_the_rest() {
        String start = "禾苑,,1栋,2户,,";
        String fits = start + " ".repeat(65_536 - start.length());
        assertThat(Sheets.read(HEADER + fits + "\n" + GOOD).rows()).hasSize(2);

        Result met = Sheets.read(HEADER + fits + " \n" + GOOD);
        assertThat(met.messages())
                .containsExactly("sheet, line 2: met '禾苑,,1栋,2户,," + " ".repeat(29)
                        + "…'; right would be a line of at most 65,536 characters");
        assertThat(met.rows()).extracting(SheetRow::number).containsExactly(3);
    }

    @Test
    void a_quote_that_is_never_closed_spoils_its_own_line() {
        Result met = Sheets.read(HEADER + "\"坏,东路1号,1栋,2户,,\n" + GOOD);

        assertThat(met.messages())
                .containsExactly("sheet, line 2: met '\"坏,东路1号,1栋,2户,,'; right would be " + CLOSED_QUOTE);
        assertThat(met.rows()).extracting(SheetRow::number).containsExactly(3);
    }

    @Test
    void two_lines_with_an_open_quote_each_are_rejected_one_by_one() {
        Result met = Sheets.read(HEADER + "\"坏,,1栋,2户,,\n\"糟,,1栋,2户,,\n" + GOOD);

        assertThat(met.rejections()).extracting(r -> r.line().getAsInt()).containsExactly(2, 3);
        assertThat(met.rejections()).extracting(SheetRejection::code).containsOnly(Code.QUOTE_UNCLOSED);
        assertThat(met.rows()).extracting(SheetRow::number).containsExactly(4);
    }

    @Test
    void text_after_a_closing_quote_is_rejected() {
        assertThat(only(HEADER + "\"禾\"苑,,1栋,2户,,\n").message().english())
                .isEqualTo("sheet, line 2: met '\"禾\"苑,,1栋,2户,,'; right would be quotes around a whole cell only,"
                        + " and two quotes for one inside it");
        assertThat(only(HEADER + "禾\"苑\",,1栋,2户,,\n").code()).isEqualTo(Code.QUOTE_MISPLACED);
    }

    @Test
    void a_record_of_50_lines_is_read_under_its_first_line_and_one_more_is_rejected() {
        String breaks = String.join("", Collections.nCopies(49, "\n"));
        Result met = Sheets.read(HEADER + "\"禾" + breaks + "苑\",,1栋,2户,,\n" + GOOD);
        assertThat(met.rows()).extracting(SheetRow::number).containsExactly(2, 52);

        Result longer = Sheets.read(HEADER + "\"禾" + breaks + "\n苑\",,1栋,2户,,\n" + GOOD);
        assertThat(longer.rejections())
                .extracting(SheetRejection::code)
                .containsExactly(Code.QUOTE_UNCLOSED, Code.QUOTE_MISPLACED);
        assertThat(longer.rows()).extracting(SheetRow::number).containsExactly(53);
    }

    @Test
    void filled_cells_beyond_the_header_are_rejected_and_empty_ones_are_not() {
        assertThat(Sheets.read(HEADER + "禾苑,东路1号,1栋,2户,无,板楼,, \n").rows()).hasSize(1);
        assertThat(only(HEADER + "禾苑,东路1号,1栋,1,202户,无,板楼\n").message().english())
                .isEqualTo("sheet, line 2: met 7 cells; right would be at most 6, as in the header; a cell with a comma"
                        + " stands in quotes");
    }

    @Test
    void cells_may_be_left_out_at_the_end_unless_a_needed_column_is_among_them() {
        assertThat(Sheets.read(HEADER + "禾苑,东路1号,1栋,2户\n").rows()).hasSize(1);
        assertThat(only(HEADER + "禾苑,东路1号,1栋\n").message().english())
                .isEqualTo(
                        "sheet, line 2: met 3 cells; right would be 6, as in the header; 房屋总数 may be empty at the end"
                                + " of the line, but not left out");
        assertThat(only(HEADER + "禾苑\n").message().english())
                .isEqualTo("sheet, line 2: met 1 cell; right would be 6, as in the header; 楼栋总数, 房屋总数 may be empty at"
                        + " the end of the line, but not left out");
    }

    @Test
    void rows_and_rejections_come_in_the_order_of_the_file() {
        Result met = Sheets.read(HEADER + GOOD + "坏,,x,,,\n" + GOOD + "坏,,y,,,\n");

        assertThat(met.entries())
                .extracting(entry -> entry instanceof SheetRow)
                .isEqualTo(List.of(true, false, true, false));
    }

    private static SheetRejection only(String csv) {
        Result met = Sheets.read(csv);
        assertThat(met.rejections()).hasSize(1);
        return met.rejections().get(0);
    }
}
