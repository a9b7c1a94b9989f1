package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that were edited by hand, and what becomes of the edits when the plans are made anew. */
class MergeCommandTest {
    private static final Path TEMPLATE =
            Path.of("../../plans/src/main/resources/org/grassroots/plan/template/one-ten-seven");
    private static final String GATE = "\"en\":\"Gate here: 2 people";
    private static final String HEAD = "\"path\":\"special/T1/posts/T1-head\",\"kind\":\"post\",\"title\":{\"en\":\"";

    @TempDir
    private Path directory;

    private Path registers;
    private Path working;
    private Path out;

    @BeforeEach
    void make_plans() throws IOException {
        registers = Registers.file(directory, Registers.SOUND);
        CityRun.of("plan", registers, "--working", "--out", directory.resolve("plans"));
        working = directory.resolve("plans/working.jsonl");
        out = directory.resolve("out");
    }

    @Test
    void where_nothing_was_edited_the_plans_of_the_whole_sample_come_back_byte_for_byte() throws IOException {
        Path sample = directory.resolve("sample.jsonl");
        CityRun.of("survey", CityRun.sample(directory), "--out", sample);
        CityRun.of("plan", sample, "--working", "--out", directory.resolve("sample"));
        Path fresh = directory.resolve("sample/working.jsonl");

        CityRun run = CityRun.of("merge", sample, "--edited", fresh, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().subList(0, 2))
                .containsExactly(
                        "working.jsonl: 40 plans merged; 0 edited elements kept, 0 elements added, 0 elements dropped",
                        "conflicts: 0 of fields, 0 of removals, 0 of people, 0 of orders; vanished: 0 elements, 0 places"
                                + " of people");
        assertThat(run.out())
                .endsWith(
                        "conflicts: " + out.resolve("conflicts.jsonl"),
                        "vanished: " + out.resolve("vanished.jsonl"),
                        "working plans: " + out.resolve("working.jsonl"));
        assertThat(out.resolve("working.jsonl")).hasSameBinaryContentAs(fresh);
        assertThat(out.resolve("plan-findings.jsonl"))
                .hasSameBinaryContentAs(directory.resolve("sample/plan-findings.jsonl"));
        for (String empty : List.of("conflicts.jsonl", "vanished.jsonl", "rejected.jsonl")) {
            assertThat(out.resolve(empty)).isEmptyFile();
        }
    }

    @Test
    void an_edit_stands_and_what_is_new_comes_beside_it() throws IOException {
        Path edited = edited(HEAD, HEAD + "Our ");

        CityRun run = merge(edited, "--from-set", "gateOnDuty=2", "--set", "gateOnDuty=4");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("edited.jsonl: 1 plan merged; 1 edited element kept,");
        assertThat(merged()).contains(HEAD + "Our ", "Gate here: 4 people").doesNotContain(GATE);
        assertThat(out.resolve("conflicts.jsonl")).isEmptyFile();
    }

    @Test
    void where_both_have_changed_the_same_the_edit_stands_and_both_sides_are_told() throws IOException {
        Path edited = edited(GATE, "\"en\":\"Gate of ours: 2 people");

        CityRun run = merge(edited, "--from-set", "gateOnDuty=2", "--set", "gateOnDuty=4");

        assertThat(run.out().get(1)).startsWith("conflicts: 1 of fields, 0 of removals, 0 of people,");
        assertThat(merged()).contains("Gate of ours: 2 people").doesNotContain("Gate here: 4 people");
        assertThat(Json.lines(out.resolve("conflicts.jsonl"))).singleElement().satisfies(conflict -> {
            assertThat(conflict)
                    .containsEntry("kind", "field")
                    .containsEntry("community", "k-north")
                    .containsEntry("compound", "c-1")
                    .containsEntry("path", "special/T10/quantities/gate-here");
            Map<String, Object> what = Json.object(conflict.get("what"));
            assertThat(what).containsEntry("field", "title");
            assertThat(title(what, "base")).startsWith("Gate here: 2 people");
            assertThat(title(what, "edited")).startsWith("Gate of ours: 2 people");
            assertThat(title(what, "fresh")).startsWith("Gate here: 4 people");
            assertThat(Json.object(conflict.get("message"))).containsKeys("en", "zh-Hans");
        });
        assertThat(Json.object(Json.file(out.resolve("summary.json")).get("conflicts")))
                .isEqualTo(Map.of("field", 1L, "removal", 0L, "person", 0L, "order", 0L));
    }

    @Test
    void who_is_gone_from_the_register_is_told_with_every_place() throws IOException {
        Path now = Files.writeString(
                directory.resolve("now.jsonl"),
                Registers.SOUND
                                .replaceFirst("\\{\"id\":\"m-2\".*?}},", "")
                                .replace("\"m-1\",\"m-2\",\"m-3\"", "\"m-1\",\"m-3\"")
                        + "\n");
        assertThat(merged(working)).contains("\"member\":\"m-2\"");

        CityRun run = merge(working, "--registers", now);

        assertThat(run.exitCode()).isZero();
        assertThat(merged()).doesNotContain("\"m-2\"");
        assertThat(Json.lines(out.resolve("vanished.jsonl"))).isNotEmpty().allSatisfy(line -> {
            assertThat(line).containsEntry("kind", "vanished-person");
            assertThat(Json.object(Json.object(line.get("what")).get("holder"))).containsEntry("member", "m-2");
        });
    }

    @Test
    void a_newer_template_is_named_by_its_folder_and_the_edits_stand() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("newer"));
        try (Stream<Path> files = Files.list(TEMPLATE)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName()),
                        Files.readString(file)
                                .replaceFirst("\"version\": \"1\\.2\\.0\"", "\"version\": \"1.3.0\"")
                                .replace("\"Gate guard\"", "\"Guard of the gate\""));
            }
        }
        Path edited = edited(HEAD, HEAD + "Our ");

        CityRun run = merge(edited, "--from", "one-ten-seven", "--template", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(merged()).contains("\"version\":\"1.3.0\"", HEAD + "Our ", "Guard of the gate");

        CityRun older = merge(edited, "--template", folder.resolve("template.json"));

        assertThat(older.exitCode()).isEqualTo(2);
        assertThat(older.err().get(0))
                .isEqualTo("nothing of edited.jsonl can be used; 1 rejected, the first: edited.jsonl, line 1,"
                        + " /template/version: met a plan of version 1.2.0; expected one of version 1.3.0, or with --from"
                        + " the template of its version");
    }

    @Test
    void a_bad_line_is_rejected_with_place_and_reason_and_the_rest_goes_on() throws IOException {
        String sound = Files.readString(working).strip();
        Path edited = Files.writeString(
                directory.resolve("edited.jsonl"),
                String.join(
                        "\n",
                        sound,
                        sound.replace("\"day\"", "\"days\""),
                        "",
                        sound.replace("\"community\":\"k-north\"", "\"community\":\"k-east\""),
                        sound.replace("\"compound\":{\"id\":\"c-1\"", "\"compound\":{\"id\":\"c-7\""),
                        sound.replace("\"id\":\"one-ten-seven\"", "\"id\":\"other\""),
                        sound));

        CityRun run = merge(edited);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().get(0)).startsWith("6 rejected, the first: edited.jsonl, line 2, column ");
        assertThat(Json.lines(out.resolve("rejected.jsonl")))
                .extracting(line -> line.get("line") + " " + problem(line).get("code") + " "
                        + problem(line).get("pointer"))
                .containsExactly(
                        "2 missing-field ",
                        "3 empty-line ",
                        "4 unknown-community /community",
                        "5 unknown-compound /compound/id",
                        "6 other-template /template/id",
                        "7 duplicate-plan /compound/id");
        assertThat(Json.file(out.resolve("summary.json")))
                .containsEntry("lines", 7L)
                .containsEntry("read", 1L)
                .containsEntry("rejected", 6L);
        assertThat(Json.lines(out.resolve("working.jsonl"))).hasSize(1);
    }

    @Test
    void a_compound_without_an_edited_plan_is_told() throws IOException {
        Path two = Registers.file(
                directory, Registers.SOUND, Registers.SOUND.replace("k-north", "k-south"), Registers.SOUND, "{");

        CityRun run = CityRun.of("merge", two, "--edited", working, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("without an edited plan: 1 compound; 'plan --working' makes new ones");
        assertThat(Json.file(out.resolve("summary.json")))
                .containsEntry("compoundsWithoutPlan", 1L)
                .containsEntry("rejected", 0L)
                .containsEntry("rejectedRegisters", 2L);
        assertThat(Json.lines(out.resolve("rejected.jsonl")))
                .extracting(line -> line.get("file") + " " + line.get("line"))
                .containsExactly("north.jsonl 3", "north.jsonl 4");
    }

    @Test
    void an_empty_file_ends_with_2_and_two_lines() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.jsonl"));

        CityRun run = merge(empty);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsExactly(
                        "nothing of empty.jsonl can be used; 1 rejected, the first: empty.jsonl, line 1, column 1:"
                                + " met nothing but white space; expected an object (plan)",
                        "all of them: " + out.resolve("rejected.jsonl"));
    }

    @Test
    void the_edited_plans_are_never_overwritten() throws IOException {
        String before = Files.readString(working);

        CityRun run = CityRun.of("merge", registers, "--edited", working, "--out", working.getParent());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("the input '" + working
                        + "' would be overwritten by the results; let them go to another place with --out");
        assertThat(working).hasContent(before);
    }

    private CityRun merge(Path edited, Object... options) {
        Object[] arguments = Stream.concat(
                        Stream.of("merge", registers, "--edited", edited, "--out", out), Stream.of(options))
                .toArray();
        return CityRun.of(arguments);
    }

    private Path edited(String what, String with) throws IOException {
        String before = Files.readString(working);
        assertThat(before).contains(what);
        return Files.writeString(directory.resolve("edited.jsonl"), before.replace(what, with));
    }

    private String merged() throws IOException {
        return merged(out.resolve("working.jsonl"));
    }

    private static String merged(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String title(Map<String, Object> what, String side) {
        return Json.object(Json.object(what.get(side)).get("title")).get("en").toString();
    }

    private static Map<String, Object> problem(Map<String, Object> line) {
        return Json.object(((List<?>) line.get("problems")).get(0));
    }
}
