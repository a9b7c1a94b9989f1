package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadSheetsTest {
    private static final String HEADER = "小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型\n";
    private static final String ROW = "甲苑,一路1号,3栋,60户,暂无信息,板楼\n";

    @TempDir
    private Path directory;

    @Test
    void a_cell_that_is_no_number_costs_its_row_and_the_rest_goes_on() throws IOException {
        CityRun run = run((HEADER + "乙苑,一路2号,约30栋,60户,暂无信息,板楼\n" + ROW + "\n,,,,,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("sheet.csv: 1 compound in 1 community, 60 known households,");
        assertThat(run.err().get(0))
                .startsWith("1 rejected, the first: sheet.csv, line 2, column 3 (楼栋总数): met '约30栋'; right would be"
                        + " a whole number of buildings");
        Map<String, Object> rejected = rejections().get(0);
        assertThat(rejected).containsEntry("file", "sheet.csv").containsEntry("line", 2L);
        assertThat(Json.object(((List<?>) rejected.get("problems")).get(0)))
                .containsEntry("column", 3L)
                .containsEntry("pointer", "楼栋总数")
                .containsEntry("met", "'约30栋'")
                .containsKey("expected");
        assertThat(summary())
                .containsEntry("read", 1L)
                .containsEntry("rejected", 1L)
                .containsEntry("blank", 2L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            no column | 小区名称,房屋总数 | column-missing | sheet.csv, line 1: met the columns '小区名称', '房屋总数'; right would be a header, separated by commas, that also has 楼栋总数
            only a bad row | 小区名称,楼栋总数,房屋总数/甲苑,多,60户 | not-a-number | sheet.csv, line 2, column 2 (楼栋总数): met '多'; right would be a whole number of buildings
            empty | | file-empty | sheet.csv: met an empty file; right would be a header and one line for each compound
            """)
    void a_sheet_of_which_nothing_can_be_used_ends_with_2_and_two_lines(
            String what, String lines, String code, String message) throws IOException {
        String text = lines == null ? "" : lines.replace('/', '\n') + "\n";

        unusable(run(text.getBytes(StandardCharsets.UTF_8)), code, message);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, the file is valid GB18030", "UTF-16, UTF-8"})
    void a_sheet_that_is_not_utf_8_is_refused_with_what_to_do(String charset, String hint) throws IOException {
        byte[] bytes = (HEADER + ROW).getBytes(Charset.forName(charset));

        CityRun run = run(bytes);

        unusable(run, "file-not-utf8", "sheet.csv, line 1: met the byte 0x");
        assertThat(run.err().get(0)).contains(hint).endsWith("save it as \"CSV UTF-8\"");
    }

    @Test
    void a_sheet_with_a_header_only_is_read_and_said_to_be_empty() throws IOException {
        CityRun run = run(HEADER.getBytes(StandardCharsets.UTF_8));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).containsExactly("note: there is no compound below the header");
        assertThat(summary()).containsEntry("read", 0L).containsEntry("rejected", 0L);
    }

    @Test
    void homes_and_members_that_nobody_has_counted_are_not_told_as_none() throws IOException {
        CityRun run = run((HEADER + "甲苑,一路1号,,,,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(run.out().get(0))
                .startsWith("sheet.csv: 1 compound in 1 community, 0 known households, 0 listed members");
        assertThat(Files.readString(directory.resolve("report.html")))
                .contains("Party members listed", "已列出的党员", "Organisation, as far as listed");
    }

    @Test
    void the_largest_numbers_and_longest_texts_a_sheet_may_have_go_into_registers() throws IOException {
        String text = "九".repeat(160);
        String district = "（" + "九".repeat(154) + "东湖区）号";
        String rows = ("%1$s,%1$s,1000000,1000000,%1$s,%1$s\n%1$s,%2$s,24,1000000,单位物业,\n%1$s,,1000000,0,自治物业,\n"
                        + "%1$s,%2$s,24,600,单位物业,板楼\n乙苑,,3,60,,\n丙苑,,1,1000001,,\n")
                .formatted(text, district);

        CityRun run = run((HEADER + rows).getBytes(StandardCharsets.UTF_8));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("sheet.csv: 5 compounds in ");
        assertThat(summary()).containsEntry("read", 5L).containsEntry("rejected", 1L);
        assertThat(CityRun.of("check", directory.resolve("registers.jsonl"), "--out", directory.resolve("again"))
                        .err())
                .isEmpty();
    }

    @Test
    void survey_tells_of_rejected_rows_beside_the_registers() throws IOException {
        Path sheet = Files.writeString(directory.resolve("sheet.csv"), HEADER + ROW + "乙苑,二路,约30栋,9户,,\n");
        Path registers = directory.resolve("r.jsonl");

        CityRun run = CityRun.of("survey", sheet, "--out", registers);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).last().isEqualTo("all of them: " + directory.resolve("r.jsonl.rejected.jsonl"));
        assertThat(Json.lines(directory.resolve("r.jsonl.rejected.jsonl"))).hasSize(1);
        assertThat(Json.lines(registers)).hasSize(1);
    }

    private CityRun run(byte[] sheet) throws IOException {
        Path file = Files.write(directory.resolve("sheet.csv"), sheet);
        return CityRun.of("run", file, "--out", directory);
    }

    private void unusable(CityRun run, String code, String message) throws IOException {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0)).startsWith("nothing of sheet.csv can be used; 1 rejected, the first: " + message);
        assertThat(run.err().get(1)).isEqualTo("all of them: " + directory.resolve("rejected.jsonl"));
        assertThat(Json.object(((List<?>) rejections().get(0).get("problems")).get(0)))
                .containsEntry("code", code);
        assertThat(summary()).containsEntry("communities", 0L).containsEntry("rejected", 1L);
    }

    private List<Map<String, Object>> rejections() throws IOException {
        return Json.lines(directory.resolve("rejected.jsonl"));
    }

    private Map<String, Object> summary() throws IOException {
        return Json.file(directory.resolve("summary.json"));
    }

    @Test
    void a_report_of_an_earlier_run_does_not_stay_beside_what_a_failed_run_leaves() throws IOException {
        Path out = Files.createDirectories(directory.resolve("again"));
        Files.writeString(out.resolve("report.html"), "of an earlier run");
        Path sheet = Files.writeString(directory.resolve("empty.csv"), "");

        assertThat(CityRun.of("run", sheet, "--out", out).exitCode()).isEqualTo(2);
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(out.resolve("rejected.jsonl")).exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 240})
    void the_name_of_a_sheet_stands_in_its_registers_as_far_as_they_can_hold_it(int length) throws IOException {
        String name = "x".repeat(length - 4) + ".csv";
        Path sheet = Files.writeString(directory.resolve(name), HEADER + ROW);
        Path registers = directory.resolve("r.jsonl");

        assertThat(CityRun.of("survey", sheet, "--out", registers).exitCode()).isZero();
        assertThat(Files.readString(registers))
                .contains("\"source\":\"" + (length == 200 ? name : name.substring(0, 199) + "…") + "\"");
        assertThat(CityRun.of("check", registers, "--out", directory.resolve("c"))
                        .exitCode())
                .isZero();
    }
}
