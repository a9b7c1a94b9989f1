package org.grassroots.city.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.city.sheet.Sheets.Result;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    private static final String HEADER = String.join(",", Sheets.HEADER) + "\n";
    private static final String GOOD = "禾苑,东路1号,1栋,2户,无,板楼\n";

    @Test
    void the_sample_sheet_is_read_without_a_rejection() throws IOException {
        byte[] sample;
        try (InputStream bytes = SheetReader.class.getResourceAsStream("/org/grassroots/city/sample/compounds.csv")) {
            sample = bytes.readAllBytes();
        }

        Result met = Sheets.read(sample);

        assertThat(met.messages()).isEmpty();
        assertThat(met.summary()).isEqualTo(new SheetSummary(40, 0, 0, List.of()));
        assertThat(met.rows().stream().flatMap(row -> row.district().stream()).distinct())
                .containsExactly("东禾区", "西禾区");
        assertThat(met.rows().stream()
                        .flatMap(row -> row.neighbourhood().stream())
                        .distinct())
                .containsExactly("东湖商圈", "老城商圈", "北门商圈", "新河商圈", "南苑商圈");
        assertThat(met.rows()).extracting(SheetRow::buildings).contains(OptionalInt.of(30), OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小區名稱,地址,樓棟總數,房屋總數,物業公司,建築類型",
                "\uFEFF小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型",
                "\uFEFF\"小区名称\",地址,楼栋总数,房屋总数,物业公司,建筑类型",
                " 小区 名称 ,\u3000地址,楼栋总数\u00A0,房屋总数,物业公司,建筑类型,,",
                "\n ,,\r\n小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型"
            })
    void a_header_is_known_in_every_spelling(String header) {
        Result met = Sheets.read(header + "\n" + GOOD);

        assertThat(met.messages()).isEmpty();
        assertThat(met.rows())
                .extracting(SheetRow::name, SheetRow::households)
                .containsExactly(tuple("禾苑", OptionalInt.of(2)));
        assertThat(met.summary().blank()).isZero();
    }

    @Test
    void other_columns_and_optional_columns_that_lack_are_noted_once() {
        Result met = Sheets.read("序号,小区名称,楼栋总数,房屋总数,地址,备注\n1,禾苑,1栋,2户,东路1号,好\n2,望河里,,,,=好\n");

        assertThat(met.rows()).hasSize(2);
        assertThat(met.summary().notes())
                .containsExactly(
                        Text.of("not read: '序号' (column 1), '备注' (column 6)", "未读取：“序号”（第1列）、“备注”（第6列）"),
                        Text.of(
                                "missing in the sheet, so unknown for every compound: 物业公司, 建筑类型",
                                "表中没有，因此各小区该项均为未知：物业公司、建筑类型"));
    }

    @Test
    void a_header_that_cannot_be_cut_into_cells_refuses_the_file() {
        Result met = Sheets.read("\"小区名称,楼栋总数,房屋总数\n" + GOOD);

        assertThat(met.entries()).hasSize(1);
        assertThat(met.rejections().get(0).code()).isEqualTo(Code.HEADER_UNREADABLE);
    }

    @Test
    void of_many_columns_20_are_shown() {
        String header = String.join(",", Collections.nCopies(21, "列"));

        assertThat(Sheets.read(header).messages().get(0)).contains("'列', ".repeat(20) + "…;");
    }

    @Test
    void a_sheet_without_needed_columns_is_refused_with_those_found() {
        Result met = Sheets.read("\n小区名称,地址,楼数\n" + GOOD + GOOD);

        assertThat(met.messages())
                .containsExactly(
                        "sheet, line 2: met the columns '小区名称', '地址', '楼数'; right would be a header, separated by"
                                + " commas, that also has 楼栋总数, 房屋总数");
        assertThat(met.rejections().get(0).code()).isEqualTo(Code.COLUMN_MISSING);
        assertThat(met.summary()).isEqualTo(new SheetSummary(0, 1, 0, List.of()));
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThat(Sheets.read("小区名称,楼栋总数,房屋总数,小區名稱\n").messages())
                .containsExactly("sheet, line 1: met 小区名称 in columns 1 and 4; right would be one column 小区名称");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\r\n", " , ,\n"})
    void an_empty_file_is_refused(String csv) {
        assertThat(Sheets.read(csv).messages())
                .containsExactly("sheet: met an empty file; right would be a header and one line for each compound");
    }

    @Test
    void a_header_alone_is_noted() {
        assertThat(Sheets.read(HEADER).summary())
                .isEqualTo(new SheetSummary(
                        0, 0, 0, List.of(Text.of("there is no compound below the header", "表头之下没有小区"))));
    }

    @Test
    void blank_lines_are_counted_and_noted_and_do_not_shift_line_numbers() {
        Result met = Sheets.read(HEADER + "\n" + GOOD + ",,,,,\r\n  \r" + GOOD);

        assertThat(met.rows()).extracting(SheetRow::number).containsExactly(3, 6);
        assertThat(met.summary())
                .isEqualTo(new SheetSummary(2, 0, 3, List.of(Text.of("blank lines passed over: 3", "跳过的空行：3"))));
    }

    @Test
    void a_file_in_the_old_chinese_encoding_is_refused_whole_and_told_how_to_save() {
        byte[] bytes = (",,\r\n" + HEADER + GOOD).getBytes(Charset.forName("GB18030"));

        assertThat(Sheets.read(bytes).messages())
                .containsExactly(
                        "sheet, line 2: met the byte 0xC7, which is not UTF-8; right would be UTF-8; the file is"
                                + " valid GB18030, so save it as \"CSV UTF-8\"");
    }

    @Test
    void a_file_in_utf_16_is_refused_and_told_how_to_save() {
        byte[] bytes = ("\uFEFF" + HEADER + GOOD).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Sheets.read(bytes).messages())
                .containsExactly("sheet, line 1: met the byte 0xFF, which is not UTF-8; right would be UTF-8; the file"
                        + " begins as UTF-16, so save it as \"CSV UTF-8\"");
    }

    @Test
    void one_bad_byte_far_in_the_file_is_found_in_its_line_and_nothing_is_handed_on() {
        byte[] good = (HEADER + GOOD.repeat(1000)).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xFF;

        assertThat(Sheets.read(bytes).entries())
                .singleElement()
                .satisfies(
                        entry -> assertThat(((SheetRejection) entry).message().english())
                                .isEqualTo(
                                        "sheet, line 1002: met the byte 0xFF, which is not UTF-8; right would be UTF-8; save the"
                                                + " file as \"CSV UTF-8\""));
    }

    @Test
    void numbers_and_gaps_in_a_workbook_are_read_as_their_text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("compounds");
            for (int c = 0; c < Sheets.HEADER.size(); c++) {
                sheet.value(0, c, Sheets.HEADER.get(c));
            }
            sheet.value(4, 0, 1958);
            sheet.value(4, 2, 27.0);
            sheet.value(4, 3, 1200);
            sheet.value(5, 0, "禾苑");
            sheet.value(6, 0, "坏");
            sheet.value(6, 2, 2.5);
            sheet.value(7, 0, "糟");
            sheet.formula(7, 2, "SUM(A1:A2)");
            sheet.value(8, 0, "误");
            sheet.value(8, 2, true);
        }

        Result met = Sheets.read(bytes.toByteArray());

        assertThat(met.rows())
                .extracting(SheetRow::number, SheetRow::name, SheetRow::buildings, SheetRow::households)
                .containsExactly(
                        tuple(5, "1958", OptionalInt.of(27), OptionalInt.of(1200)),
                        tuple(6, "禾苑", OptionalInt.empty(), OptionalInt.empty()));
        assertThat(met.rejections())
                .extracting(SheetRejection::code, r -> r.met().english())
                .containsExactly(
                        tuple(Code.NOT_A_NUMBER, "'2.5'"),
                        tuple(Code.CELL_DAMAGED, "'=SUM(A1:A2)'"),
                        tuple(Code.NOT_A_NUMBER, "'TRUE'"));
    }

    @Test
    void a_workbook_that_is_cut_off_is_refused() {
        byte[] whole = Sheets.xlsx(List.of(Sheets.HEADER));

        assertThat(Sheets.read(Arrays.copyOf(whole, whole.length / 2)).messages())
                .containsExactly(
                        "sheet: met a workbook that is damaged here; right would be a whole .xlsx workbook without a"
                                + " password, or a CSV file in UTF-8");
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                zip.write(zeros);
            }
        }

        assertThat(Sheets.read(bytes.toByteArray()).messages())
                .containsExactly(
                        "sheet: met more than 256 MB when unpacked; right would be a smaller workbook, or a CSV file in UTF-8");
    }

    @Test
    void an_old_workbook_is_refused() {
        byte[] bytes = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(Sheets.read(bytes).messages())
                .containsExactly(
                        "sheet: met an old .xls workbook or one with a password; right would be an .xlsx workbook"
                                + " without a password, or a CSV file in UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_the_callers_mistake(@TempDir Path folder) {
        SheetSource source = SheetSource.of(folder.resolve("none.csv"));

        assertThat(source.name()).isEqualTo("none.csv");
        assertThatThrownBy(() -> new SheetReader().read(source, entry -> {})).isInstanceOf(NoSuchFileException.class);
    }
}
