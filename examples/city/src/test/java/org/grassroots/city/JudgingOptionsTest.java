package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingOptionsTest {
    @TempDir
    private Path directory;

    @Test
    void one_pack_judges_by_the_rules_of_its_base_and_its_own_and_by_no_others() throws IOException {
        List<String> national = rules("national");
        List<String> measures = rules("compound-measures");

        assertThat(national).contains("branch.min-members").doesNotContain("compound.branch-required");
        assertThat(measures)
                .containsSubsequence(national)
                .contains("compound.branch-required", "compound.temporary-branch")
                .hasSizeGreaterThanOrEqualTo(national.size() + 2);
    }

    @Test
    void packs_judge_together_in_any_order() throws IOException {
        assertThat(rules("national,compound-measures"))
                .isEqualTo(rules("compound-measures,national"))
                .doesNotHaveDuplicates();
    }

    @Test
    void on_the_day_the_first_number_begins_the_rule_applies() throws IOException {
        CityRun.of(
                "check", Registers.file(directory, Registers.NO_BRANCH), "--as-of", "2018-10-28", "--out", directory);

        assertThat(Json.object(verdicts().get("compound.branch-required"))).containsEntry("violated", 1L);
    }

    @Test
    void without_a_day_every_register_is_judged_for_the_day_it_describes() throws IOException {
        String before = Registers.NO_BRANCH.replace("2026-06-30", "2018-10-27");
        String after = Registers.NO_BRANCH.replace("k-north", "k-south");

        CityRun run = CityRun.of("check", Registers.file(directory, before, after), "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(Json.object(verdicts().get("compound.branch-required")))
                .containsEntry("violated", 1L)
                .containsEntry("notApplicable", 1L);
        assertThat(Json.lines(directory.resolve("findings.jsonl")))
                .filteredOn(finding -> finding.get("rule").equals("compound.branch-required"))
                .extracting(finding -> finding.get("community"))
                .containsExactly("k-south");
    }

    @Test
    void a_given_day_serves_a_register_that_names_none() throws IOException {
        Path registers = Registers.file(directory, Registers.NO_DAY);

        CityRun run = CityRun.of("plan", registers, "--as-of", "2026-06-30", "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(Json.lines(directory.resolve("plans.jsonl")))
                .extracting(plan -> plan.get("day"))
                .containsExactly("2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "SOUND, must, 0",
        "SOUND, should, 0",
        "NEW_SECRETARY, must, 0",
        "NEW_SECRETARY, should, 1",
        "NO_BRANCH, must, 1",
        "NO_BRANCH, should, 1"
    })
    void the_exit_code_is_1_if_a_rule_of_that_grade_or_a_stricter_one_is_broken(
            String register, String grade, int exitCode) throws IOException {
        String line = Map.of(
                        "SOUND", Registers.SOUND,
                        "NEW_SECRETARY", Registers.NEW_SECRETARY,
                        "NO_BRANCH", Registers.NO_BRANCH)
                .get(register);
        Path registers = Registers.file(directory, line);

        for (String command : List.of("check", "run")) {
            CityRun run = CityRun.of(command, registers, "--fail-on", grade, "--out", directory.resolve(command));

            assertThat(run.exitCode()).as(command).isEqualTo(exitCode);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void broken_rules_do_not_fail_a_run_that_did_not_ask_for_it() throws IOException {
        CityRun run = CityRun.of("check", Registers.file(directory, Registers.NO_BRANCH), "--out", directory);

        assertThat(run.exitCode()).isZero();
        // No formal branch; nobody who leads the linkage on the spot.
        assertThat(run.out().get(1)).startsWith("findings: 1 against MUST rules, 1 against SHOULD rules,");
    }

    private List<String> rules(String packs) throws IOException {
        Path registers = Registers.file(directory, Registers.SOUND);
        CityRun run = CityRun.of("check", registers, "--packs", packs, "--out", directory);
        assertThat(run.exitCode()).isZero();
        return List.copyOf(verdicts().keySet());
    }

    private Map<String, Object> verdicts() throws IOException {
        return Json.object(Json.file(directory.resolve("summary.json")).get("verdicts"));
    }
}
