package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The rosters of two made-up compounds: one with people enough for some teams, one of which hardly anything is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterCommandTest {
    private static final String SHEET =
            "小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型\n" + "甲苑,(东禾区东湖商圈)湖滨路8号,12栋,900户,禾诚物业,板楼\n乙苑,(东禾区东湖商圈)湖滨路9号,,,,\n";

    private Path directory;
    private Path registers;
    private CityRun run;

    @BeforeAll
    void roster(@TempDir Path shared) throws IOException {
        directory = shared;
        registers = shared.resolve("r.jsonl");
        Path sheet = Files.writeString(shared.resolve("sheet.csv"), SHEET);
        assertThat(CityRun.of("survey", sheet, "--out", registers).exitCode()).isZero();
        run = roster("out", "--compound", "c1", "--naming");
    }

    private CityRun roster(String out, Object... options) {
        List<Object> arguments =
                new ArrayList<>(List.of("roster", registers, "--as-of", "2026-06-30", "--out", directory.resolve(out)));
        arguments.addAll(List.of(options));
        return CityRun.of(arguments.toArray());
    }

    private List<Map<String, Object>> lines() throws IOException {
        return Json.lines(directory.resolve("out/rosters.jsonl"));
    }

    private List<Map<String, Object>> lines(String compound) throws IOException {
        return lines().stream()
                .filter(line -> line.get("compound").equals(compound))
                .toList();
    }

    @Test
    void a_run_tells_its_counts_and_files() throws IOException {
        Map<String, Object> summary = Json.file(directory.resolve("out/summary.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().get(0)).isEqualTo("r.jsonl: 2 compounds in 1 community");
        assertThat(run.out().get(1)).startsWith("rosters: " + summary.get("teams") + " teams; ");
        assertThat(run.out().subList(2, 5))
                .containsExactly(
                        "rosters: " + directory.resolve("out/rosters.jsonl"),
                        "workbook: " + directory.resolve("out/c1.xlsx"),
                        "calendar: " + directory.resolve("out/c1.ics"));
        assertThat(names("out"))
                .containsExactly("c1.ics", "c1.xlsx", "rejected.jsonl", "rosters.jsonl", "summary.json");
    }

    @Test
    void counts_add_up_and_every_team_has_one_line() throws IOException {
        Map<String, Object> summary = Json.file(directory.resolve("out/summary.json"));
        Map<String, Integer> outcomes = new TreeMap<>();
        long missing = 0;
        for (Map<String, Object> line : lines()) {
            assertThat(line).containsEntry("format", "grassroots-roster/1");
            outcomes.merge(line.get("outcome").toString(), 1, Integer::sum);
            if (line.containsKey("roster")) {
                for (Map<String, Object> gap : RosterDuties.list(Json.object(line.get("roster")), "gaps")) {
                    missing += (Long) gap.get("missing");
                }
            }
        }

        assertThat(outcomes).containsOnlyKeys("REFUSED", "ROSTERED");
        assertThat(summary)
                .containsEntry("communities", 1L)
                .containsEntry("compounds", 2L)
                .containsEntry("teams", (long) lines().size())
                .containsEntry("rostered", (long) outcomes.get("ROSTERED"))
                .containsEntry("refused", (long) outcomes.get("REFUSED"))
                .containsEntry("undecided", 0L)
                .containsEntry("missing", missing)
                .containsEntry("lines", 1L)
                .containsEntry("read", 1L)
                .containsEntry("rejected", 0L);
    }

    @Test
    void every_duty_stands_once_in_the_lines_the_workbook_the_calendar_and_the_page() throws Exception {
        CityRun page = CityRun.of(
                "plan", registers, "--as-of", "2026-06-30", "--out", directory.resolve("page"), "--page", "c1");
        List<String> told = RosterDuties.ofLines(lines("c1"));

        assertThat(page.exitCode()).isZero();
        assertThat(told).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(RosterDuties.ofWorkbook(directory.resolve("out/c1.xlsx"))).containsExactlyInAnyOrderElementsOf(told);
        assertThat(RosterDuties.ofPage(directory.resolve("page/c1.html"))).containsExactlyInAnyOrderElementsOf(told);
        // A calendar does not tell the team: one with the same hours may have somebody on the same day.
        assertThat(RosterDuties.ofCalendar(directory.resolve("out/c1.ics")))
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .map(duty -> duty.substring(duty.indexOf(' ') + 1))
                        .toList());
    }

    @Test
    void calendars_tell_how_many_stand_there_and_not_who_unless_asked() throws IOException {
        CityRun masked = roster("masked", "--compound", "c1");
        String text = Files.readString(directory.resolve("masked/c1.ics"));

        assertThat(masked.exitCode()).isZero();
        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n", "DTSTART;TZID=Asia/Shanghai:20260630T080000")
                .doesNotContain("c1-m", "c1-h");
        assertThat(Files.readString(directory.resolve("out/c1.ics"))).contains("c1-m");
        assertThat(text.split("BEGIN:VCALENDAR")).hasSize(2);
    }

    @Test
    void the_same_run_gives_the_same_bytes_of_every_file() throws IOException {
        roster("again", "--compound", "c1", "--naming");

        for (String name : names("out")) {
            assertThat(directory.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("out").resolve(name));
        }
    }

    @Test
    void nobody_is_named_in_any_file() throws IOException {
        List<String> people = new ArrayList<>();
        for (Map<String, Object> register : Json.lines(registers)) {
            Stream.of("members", "helpers")
                    .flatMap(kind -> RosterDuties.list(register, kind).stream())
                    .forEach(person -> people.add(person.get("name").toString()));
        }
        StringBuilder text = new StringBuilder(Files.readString(directory.resolve("out/rosters.jsonl")))
                .append(Files.readString(directory.resolve("out/c1.ics")));
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(directory.resolve("out/c1.xlsx")))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read().forEach(row -> row.forEach(cell -> text.append(cell == null ? "" : cell.getText())));
            }
        }

        assertThat(people).hasSizeGreaterThan(50).noneMatch(name -> text.indexOf(name) >= 0);
    }

    @Test
    void a_workbook_in_chinese_names_the_gaps_and_why_and_ends_with_the_findings() throws IOException {
        roster("zh", "--compound", "c1,c2", "--language", "zh-Hans", "--days", "3");
        List<String> cells = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(directory.resolve("zh/c2.xlsx")))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.getName());
                sheet.read().forEach(row -> row.forEach(cell -> cells.add(cell == null ? "" : cell.getText())));
            }
        }

        assertThat(sheets).startsWith("T1 党员干部下沉").endsWith("核查问题");
        assertThat(cells)
                .contains("岗位", "班次", "周二 06-30", "周四 07-02", "排班结果：未能排满", "2026-06-30至2026-07-02")
                .doesNotContain("周五 07-03")
                .anySatisfy(cell -> assertThat(cell).matches("缺\\d人\n缺岗\\d+小时"))
                .anySatisfy(cell -> assertThat(cell).startsWith("– ").contains("人，2026-06-30"))
                .anySatisfy(cell -> assertThat(cell).startsWith("值班表核查： 未通过。 共"));
    }

    @Test
    void a_compound_that_is_not_there_is_told_with_the_nearest_and_the_rest_is_done() throws IOException {
        CityRun wrong = roster("wrong", "--compound", "c11,c2", "--at-risk", "k9=1");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err())
                .containsExactly(
                        "--compound: there is no compound 'c11' in r.jsonl (did you mean 'c1'?)",
                        "--at-risk: there is no compound 'k9' in r.jsonl");
        assertThat(names("wrong")).contains("c2.xlsx", "c2.ics").doesNotContain("c11.xlsx");
    }

    @Test
    void refused_lines_are_told_and_counted_and_the_rest_is_rostered(@TempDir Path other) throws IOException {
        Path file = Registers.file(other, Registers.SOUND, Registers.NO_DAY, "{}");

        CityRun some = CityRun.of("roster", file, "--out", other.resolve("out"));

        assertThat(some.exitCode()).isZero();
        assertThat(some.err().get(0)).startsWith("2 rejected, the first: north.jsonl, line 2: the register");
        assertThat(Json.file(other.resolve("out/summary.json")))
                .containsEntry("lines", 3L)
                .containsEntry("read", 1L)
                .containsEntry("rejected", 2L);
        assertThat(Json.lines(other.resolve("out/rejected.jsonl"))).hasSize(2);
    }

    @Test
    void a_file_of_which_nothing_can_be_used_ends_with_2(@TempDir Path other) throws IOException {
        CityRun none = CityRun.of("roster", Registers.file(other, "{}"), "--out", other.resolve("out"));

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err().get(0)).startsWith("nothing of north.jsonl can be used; 1 rejected, the first: ");
    }

    @Test
    void a_week_that_ends_after_the_last_year_is_refused() {
        CityRun late = CityRun.of("roster", registers, "--as-of", "9999-12-30", "--out", directory.resolve("late"));

        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.err())
                .singleElement()
                .asString()
                .startsWith("the roster of community '")
                .endsWith("' from 9999-12-30 on would end after the year 9999; give an earlier day");
    }

    @Test
    void registers_are_never_overwritten() throws IOException {
        Path own = Files.copy(
                registers, Files.createDirectory(directory.resolve("own")).resolve("rosters.jsonl"));

        CityRun refused = CityRun.of("roster", own, "--out", directory.resolve("own"));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err().get(0)).startsWith("the input '" + own + "' would be overwritten");
        assertThat(own).content(StandardCharsets.UTF_8).contains("grassroots-register/1");
    }

    private List<String> names(String out) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(out))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
