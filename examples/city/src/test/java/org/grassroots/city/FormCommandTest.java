package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code form} on the bundled sample without its organisation, and on small registers. */
class FormCommandTest {
    private static final String PACKS = "national,compound-measures";

    @TempDir
    private static Path directory;

    private static Path registers;
    private static Path out;
    private static CityRun run;

    @BeforeAll
    static void form_the_sample_anew() throws IOException {
        registers = directory.resolve("r.jsonl");
        CityRun.of("survey", CityRun.sample(directory), "--out", registers);
        out = directory.resolve("out");
        run = CityRun.of("form", registers, "--bare", "--packs", PACKS, "--out", out);
    }

    @Test
    void it_ends_well_and_says_what_is_proposed_and_what_cannot_be() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(5);
        assertThat(run.out().get(0)).startsWith("r.jsonl: 40 compounds in ");
        assertThat(run.out().get(1))
                .matches("proposed: [\\d,]+ formal, [\\d,]+ joint and [\\d,]+ temporary branches, [\\d,]+ groups?,"
                        + " [\\d,]+ central households?, [\\d,]+ officers?; [\\d,]+ changes?");
        assertThat(run.out().get(2)).matches("impossible: [\\d,]+( \\([a-z-]+\\.[a-z-]+ \\d+(, [a-z.-]+ \\d+)*\\))?");
        assertThat(run.out().subList(3, 5))
                .containsExactly(
                        "proposals: " + out.resolve("proposals.jsonl"), "formed: " + out.resolve("formed.jsonl"));
    }

    @Test
    void judged_by_the_same_packs_the_formed_registers_fail_no_must_rule_but_where_it_was_declared_impossible()
            throws IOException {
        Path checked = directory.resolve("checked");
        CityRun.of("check", out.resolve("formed.jsonl"), "--packs", PACKS, "--out", checked);
        Set<Object> left = new HashSet<>();
        for (Map<String, Object> finding : Json.lines(checked.resolve("findings.jsonl"))) {
            if (finding.get("grade").equals("MUST")) {
                left.add(List.of(finding.get("community"), finding.get("rule"), finding.get("subject")));
            }
        }
        Set<Object> declared = new HashSet<>();
        for (Map<String, Object> proposal : lines("proposals.jsonl")) {
            for (Map<String, Object> impossible : list(proposal, "impossible")) {
                declared.add(List.of(proposal.get("community"), impossible.get("rule"), impossible.get("subject")));
                assertThat(Json.object(impossible.get("certificate"))).containsOnlyKeys("en", "zh-Hans");
                assertThat(list(impossible, "lacks"))
                        .allSatisfy(lack -> assertThat(lack).containsKeys("kind", "words"));
            }
        }

        assertThat(left).isEqualTo(declared);
    }

    @Test
    void every_change_says_what_is_done_who_must_act_and_in_both_languages_what_it_is() throws IOException {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Map<String, Object> proposal : lines("proposals.jsonl")) {
            changes.addAll(list(proposal, "changes"));
            assertThat(list(proposal, "reasons"))
                    .allSatisfy(reason -> assertThat(reason).containsOnlyKeys("subject", "decision", "considered"));
        }

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change).containsOnlyKeys("change", "authorities", "whoMustAct", "sentence");
            assertThat(Json.object(change.get("sentence"))).containsOnlyKeys("en", "zh-Hans");
        });
    }

    @Test
    void what_is_formed_is_what_applying_the_proposed_changes_gives() throws IOException {
        Path small = Registers.file(directory, Registers.UNFORMED);
        Path formed = directory.resolve("small");
        CityRun.of("form", small, "--out", formed);
        Path changes = ChangeLines.file(
                directory,
                ChangeLines.ofProposals(formed.resolve("proposals.jsonl")).toArray(String[]::new));

        CityRun applied = CityRun.of("apply", changes, small, "--out", directory.resolve("applied.jsonl"));

        assertThat(applied.exitCode()).isZero();
        assertThat(directory.resolve("applied.jsonl")).hasSameBinaryContentAs(formed.resolve("formed.jsonl"));
    }

    @Test
    void bare_means_as_if_nobody_had_said_anything_of_the_organisation(@TempDir Path own) throws IOException {
        String organised = Registers.SOUND.replace("}]}}", "}]},\"pairings\":{\"units\":[]}}");
        String nothingSaid = Registers.SOUND.replaceFirst(",\"organisation\":.*", "}");
        CityRun.of("form", Registers.file(own, organised), "--bare", "--out", own.resolve("bare"));
        CityRun.of("form", Registers.file(own, nothingSaid), "--out", own.resolve("unsaid"));
        CityRun kept = CityRun.of("form", Registers.file(own, Registers.SOUND), "--out", own.resolve("kept"));

        for (String name : List.of("proposals.jsonl", "formed.jsonl", "summary.json")) {
            assertThat(own.resolve("bare").resolve(name))
                    .hasSameBinaryContentAs(own.resolve("unsaid").resolve(name));
        }
        assertThat(Json.object(Json.file(own.resolve("bare/summary.json")).get("proposed")))
                .containsEntry("formal", 1L)
                .containsEntry("officers", 1L);
        assertThat(kept.out().get(1)).startsWith("proposed: 0 formal, 0 joint and 0 temporary branches");
    }

    @Test
    void the_summary_counts_what_the_lines_hold() throws IOException {
        Map<String, Object> summary = Json.file(out.resolve("summary.json"));
        Map<String, Long> impossible = new TreeMap<>();
        long changes = 0;
        for (Map<String, Object> proposal : lines("proposals.jsonl")) {
            changes += list(proposal, "changes").size();
            list(proposal, "impossible").forEach(each -> impossible.merge((String) each.get("rule"), 1L, Long::sum));
        }

        assertThat(summary).containsEntry("compounds", 40L).containsEntry("rejected", 0L);
        assertThat(Json.object(summary.get("proposed"))).containsEntry("changes", changes);
        assertThat(Json.object(summary.get("impossible"))).isEqualTo(impossible);
        assertThat(lines("formed.jsonl")).hasSize(((Long) summary.get("communities")).intValue());
    }

    private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return ((List<?>) object.get(name)).stream().map(Json::object).toList();
    }

    private static List<Map<String, Object>> lines(String name) throws IOException {
        return Json.lines(out.resolve(name));
    }
}
