package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsAgreeTest {
    @TempDir
    private Path directory;

    @Test
    void survey_check_and_plan_give_what_run_gives_for_the_same_sheet_and_seed() throws IOException {
        Path sheet = CityRun.sample(directory);
        Path run = directory.resolve("run");
        Path registers = directory.resolve("steps/r.jsonl");
        Path checked = directory.resolve("checked");
        Path planned = directory.resolve("planned");

        assertThat(CityRun.of("run", sheet, "--seed", 11, "--out", run).exitCode())
                .isZero();
        CityRun survey = CityRun.of("survey", sheet, "--seed", 11, "--out", registers);
        CityRun check = CityRun.of("check", registers, "--out", checked);
        CityRun plan = CityRun.of("plan", registers, "--out", planned);

        assertThat(List.of(survey.exitCode(), check.exitCode(), plan.exitCode()))
                .containsOnly(0);
        assertThat(survey.out()).last().isEqualTo("registers: " + registers.toAbsolutePath());
        assertThat(check.out()).last().isEqualTo("findings: " + checked.resolve("findings.jsonl"));
        assertThat(plan.out()).last().isEqualTo("plans: " + planned.resolve("plans.jsonl"));
        assertThat(registers).hasSameBinaryContentAs(run.resolve("registers.jsonl"));
        assertThat(checked.resolve("findings.jsonl")).hasSameBinaryContentAs(run.resolve("findings.jsonl"));
        assertThat(planned.resolve("plans.jsonl")).hasSameBinaryContentAs(run.resolve("plans.jsonl"));
        assertThat(names(registers.getParent()))
                .containsExactly("r.jsonl", "r.jsonl.rejected.jsonl", "r.jsonl.summary.json");
        assertThat(names(checked)).containsExactly("findings.jsonl", "rejected.jsonl", "summary.json");
        assertThat(planned.resolve("plan-findings.jsonl")).hasSameBinaryContentAs(run.resolve("plan-findings.jsonl"));
        assertThat(names(planned))
                .containsExactly("plan-findings.jsonl", "plans.jsonl", "rejected.jsonl", "summary.json");
    }

    @Test
    void registers_given_to_run_give_what_their_sheet_gives_and_are_written_as_they_were() throws IOException {
        Path ofSheet = directory.resolve("sheet");
        Path ofRegisters = directory.resolve("registers");

        CityRun.of("run", CityRun.sample(directory), "--out", ofSheet);
        CityRun again = CityRun.of("run", ofSheet.resolve("registers.jsonl"), "--out", ofRegisters);

        assertThat(again.exitCode()).isZero();
        for (String name : List.of("registers.jsonl", "findings.jsonl", "plans.jsonl")) {
            assertThat(ofRegisters.resolve(name)).hasSameBinaryContentAs(ofSheet.resolve(name));
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes_in_every_file() throws IOException {
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");

        CityRun.of("run", "--out", first);
        CityRun.of("run", "--out", second);

        assertThat(names(second))
                .isEqualTo(names(first))
                .contains("findings.jsonl", "plans.jsonl", "registers.jsonl", "rejected.jsonl", "summary.json");
        for (String name : names(first)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void another_seed_gives_other_people_for_the_same_compounds() throws IOException {
        Path sheet = CityRun.sample(directory);
        Path seven = directory.resolve("seven.jsonl");
        Path eight = directory.resolve("eight.jsonl");
        Path byDefault = directory.resolve("default.jsonl");

        CityRun.of("survey", sheet, "--seed", 7, "--out", seven);
        CityRun.of("survey", sheet, "--seed", 8, "--out", eight);
        CityRun.of("survey", sheet, "--out", byDefault);

        assertThat(byDefault).hasSameBinaryContentAs(seven);
        assertThat(Json.lines(eight))
                .isNotEqualTo(Json.lines(seven))
                .extracting(register -> Json.object(register.get("community")).get("name"))
                .isEqualTo(Json.lines(seven).stream()
                        .map(register -> Json.object(register.get("community")).get("name"))
                        .toList());
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
