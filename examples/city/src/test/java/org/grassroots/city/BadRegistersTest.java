package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRegistersTest {
    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            unknown-field | "surveyedHouseholds":1200 | "colour":"red" | /community/compounds/0/colour | 'colour' | address, buildingType
            duplicate-key | "surveyedHouseholds":1200 | "name":"Plum" | /community/compounds/0/name | 'name' | each field once
            wrong-type | "surveyedHouseholds":1200 | "surveyedHouseholds":"60" | /community/compounds/0/surveyedHouseholds | the text '60' | a whole number from 0 to 1000000
            bad-date | 2011-07-01 | 2011-02-30 | /members/0/fullSince | a text of 10 characters | a day of the calendar written like 2026-11-21
            dangling-id | "members":["m-1", | "members":["m-9", | /organisation/branches/0/members/0 | the person id 'm-9' names nothing | it must be the id of a person of this register
            missing-field | "id":"k-north",| | /community | 'id' | a text of 1 to 64 characters
            """)
    void a_bad_third_line_is_rejected_with_its_place_and_the_rest_goes_on(
            String code, String right, String wrong, String pointer, String met, String expected) throws IOException {
        String bad = Registers.SOUND.replace(right, wrong == null ? "" : wrong);
        assertThat(bad).isNotEqualTo(Registers.SOUND);

        Map<String, Object> problem = rejectedThird(bad);

        assertThat(problem)
                .containsEntry("code", code)
                .containsEntry("pointer", pointer)
                .containsEntry("met", met);
        assertThat(problem.get("expected").toString()).startsWith(expected);
    }

    @Test
    void broken_json_is_rejected_where_it_breaks_off() throws IOException {
        assertThat(rejectedThird(Registers.SOUND.substring(0, 34)))
                .containsEntry("code", "syntax")
                .containsEntry("column", 35L)
                .containsEntry("met", "the end of the document")
                .containsEntry("expected", "the rest of the document");
    }

    @Test
    void a_household_that_is_not_there_is_rejected_by_name() throws IOException {
        String bad = Registers.SOUND.replaceFirst(
                "\"residence\":\\{\"compound\":\"c-1\"}", "\"residence\":{\"compound\":\"c-1\",\"household\":\"h-9\"}");

        assertThat(rejectedThird(bad))
                .containsEntry("pointer", "/members/0/residence")
                .containsEntry("met", "a residence in a household must name its building too");
    }

    @Test
    void a_register_that_names_no_day_is_rejected_with_its_line_and_the_way_out() throws IOException {
        CityRun run =
                CityRun.of("check", Registers.file(directory, Registers.SOUND, Registers.NO_DAY), "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().get(0))
                .isEqualTo("1 rejected, the first: north.jsonl, line 2: the register of community 'k-north' does not"
                        + " say which day it describes; give the day with --as-of, such as --as-of 2026-06-30");
        assertThat(rejections())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected)
                        .containsEntry("file", "north.jsonl")
                        .containsEntry("line", 2L));
        assertThat(summary()).containsEntry("read", 1L).containsEntry("rejected", 1L);
    }

    @Test
    void a_line_that_is_not_utf_8_costs_that_line_only() throws IOException {
        Path file = directory.resolve("north.jsonl");
        Files.write(file, (Registers.SOUND + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(
                file,
                Registers.SOUND.replace("Plum", "Pl\u00fcm").getBytes(StandardCharsets.ISO_8859_1),
                StandardOpenOption.APPEND);

        CityRun run = CityRun.of("check", file, "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(firstProblem(rejections().get(0)))
                .containsEntry("code", "not-utf-8")
                .containsEntry("expected", "UTF-8");
        assertThat(summary()).containsEntry("read", 1L).containsEntry("rejected", 1L);
    }

    @Test
    void every_line_of_the_file_is_read_or_rejected() throws IOException {
        Path file = Registers.file(directory, "", Registers.SOUND, "[]", Registers.NO_DAY, "{", Registers.NO_BRANCH);

        CityRun run = CityRun.of("run", file, "--out", directory.resolve("out"));

        assertThat(run.exitCode()).isZero();
        Map<String, Object> summary = Json.file(directory.resolve("out/summary.json"));
        assertThat(summary)
                .containsEntry("read", 2L)
                .containsEntry("rejected", 4L)
                .containsEntry("communities", 2L);
        assertThat(Json.lines(directory.resolve("out/rejected.jsonl")))
                .extracting(rejected -> rejected.get("line"))
                .containsExactly(1L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @CsvSource({"check", "plan", "run", "form"})
    void a_file_of_which_nothing_can_be_used_ends_with_2_and_two_lines(String command) throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.jsonl"));

        CityRun run = CityRun.of(command, empty, "--out", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsExactly(
                        "nothing of empty.jsonl can be used; 1 rejected, the first: empty.jsonl, line 1, column 1:"
                                + " met nothing but white space; expected an object (register)",
                        "all of them: " + directory.resolve("rejected.jsonl"));
        assertThat(rejections()).hasSize(1);
        assertThat(summary()).containsEntry("communities", 0L).containsEntry("rejected", 1L);
    }

    /** Two sound lines, the bad one, and a sound one. */
    private Map<String, Object> rejectedThird(String bad) throws IOException {
        Path file = Registers.file(directory, Registers.SOUND, Registers.SOUND, bad, Registers.SOUND);

        CityRun run = CityRun.of("check", file, "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("north.jsonl: 3 compounds in 3 communities,");
        Map<String, Object> rejected = rejections().get(0);
        assertThat(rejected).containsEntry("file", "north.jsonl").containsEntry("line", 3L);
        Map<String, Object> problem = firstProblem(rejected);
        assertThat(problem).containsKeys("column", "pointer", "met", "expected");
        assertThat(run.err())
                .containsExactly(
                        "1 rejected, the first: " + problem.get("message"),
                        "all of them: " + directory.resolve("rejected.jsonl"));
        assertThat(problem.get("message").toString())
                .startsWith("north.jsonl, line 3, column " + problem.get("column"));
        assertThat(summary()).containsEntry("read", 3L).containsEntry("rejected", 1L);
        return problem;
    }

    private static Map<String, Object> firstProblem(Map<String, Object> rejected) {
        return Json.object(((List<?>) rejected.get("problems")).get(0));
    }

    private List<Map<String, Object>> rejections() throws IOException {
        return Json.lines(directory.resolve("rejected.jsonl"));
    }

    private Map<String, Object> summary() throws IOException {
        return Json.file(directory.resolve("summary.json"));
    }
}
