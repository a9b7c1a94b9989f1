package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainOptionTest {
    @TempDir
    private Path directory;

    private Path pack;

    @BeforeEach
    void files() throws IOException {
        pack = HostPack.file(directory);
    }

    private CityRun explain(List<String> registers, String asked, Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(
                "check",
                Registers.file(directory, registers.toArray(String[]::new)),
                "--packs",
                pack,
                "--out",
                directory,
                "--explain",
                asked));
        arguments.addAll(Arrays.asList(more));
        return CityRun.of(arguments.toArray());
    }

    /** What is printed after the place of the findings. */
    private static List<String> reasons(CityRun run) {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> out = run.out();
        int last = IntStream.range(0, out.size())
                .filter(at -> out.get(at).startsWith("findings: /"))
                .findFirst()
                .orElseThrow();
        return out.subList(last + 1, out.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compound.branch-required@c-1", "compound.branch-required@compound:c-1"})
    void the_reasons_of_one_verdict_are_printed_also_of_a_good_one(String asked) throws IOException {
        List<String> lines = reasons(explain(List.of(Registers.SOUND), asked));

        assertThat(lines.get(0))
                .isEqualTo("compound.branch-required on compound c-1 of community k-north, 2026-06-30: SATISFIED");
        assertThat(lines.subList(1, lines.size())).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("  "));
        assertThat(String.join("\n", lines)).contains("m-1, m-2, m-3").doesNotContain("Zhao Jiayi");
    }

    @Test
    void the_reasons_are_there_in_chinese() throws IOException {
        List<String> lines =
                reasons(explain(List.of(Registers.SOUND), "compound.branch-required@c-1", "--language", "zh-Hans"));

        assertThat(lines.get(0)).isEqualTo("compound.branch-required，社区k-north的小区c-1，2026-06-30：符合");
        assertThat(lines.get(1)).matches("  .*\\p{IsHan}.*");
    }

    @Test
    void without_a_subject_every_finding_of_the_rule_is_explained() throws IOException {
        String south = Registers.NO_BRANCH.replace("k-north", "k-south");

        assertThat(reasons(explain(
                        List.of(Registers.SOUND, Registers.NO_BRANCH.replace("k-north", "k-west"), south),
                        "compound.branch-required")))
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly(
                        "compound.branch-required on compound c-1 of community k-west, 2026-06-30: VIOLATED",
                        "compound.branch-required on compound c-1 of community k-south, 2026-06-30: VIOLATED");
    }

    @Test
    void of_many_findings_twenty_are_explained_and_the_rest_counted() throws IOException {
        List<String> registers = IntStream.range(0, 23)
                .mapToObj(number -> Registers.NO_BRANCH.replace("k-north", "k-" + number))
                .toList();

        for (String asked : List.of("compound.branch-required", "compound.branch-required@c-1")) {
            List<String> lines = reasons(explain(registers, asked));
            assertThat(lines).filteredOn(line -> line.endsWith(": VIOLATED")).hasSize(20);
            assertThat(lines).last().isEqualTo("and 3 more");
        }
        assertThat(reasons(explain(registers, "compound.branch-required", "--language", "zh-Hans")))
                .last()
                .isEqualTo("另有3项");
        assertThat(reasons(explain(registers.subList(0, 20), "compound.branch-required")))
                .filteredOn(line -> line.endsWith(" more"))
                .isEmpty();
    }

    @Test
    void a_rule_that_finds_nothing_says_on_how_many_it_looked() throws IOException {
        assertThat(reasons(explain(List.of(Registers.SOUND), "compound.branch-required")))
                .containsExactly("compound.branch-required finds nothing; subjects looked at: 1");
    }

    @Test
    void a_rule_that_is_not_in_force_says_so() throws IOException {
        assertThat(reasons(explain(List.of(Registers.SOUND), "compound.branch-required@c-1", "--as-of", "2023-12-31")))
                .containsExactly(
                        "compound.branch-required on compound c-1 of community k-north, 2023-12-31: NOT_APPLICABLE",
                        "  the rule is not in force on 2023-12-31");
    }

    private void refused(String asked, String message, Object... more) throws IOException {
        CityRun run = explain(List.of(Registers.SOUND), asked, more);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsExactly(message);
    }

    @Test
    void a_rule_or_language_that_is_not_there_is_told_with_those_that_are() throws IOException {
        refused(
                "compound.branch-requierd",
                "--explain: no rule is called 'compound.branch-requierd'; there are branch.max-members,"
                        + " compound.branch-required (did you mean 'compound.branch-required'?)");
        refused(
                "committee.size@c-1",
                "--explain: no rule is called 'committee.size'; there are branch.max-members,"
                        + " compound.branch-required");
        refused("compound.branch-required", "--language must be en or zh-Hans, was 'fr'", "--language", "fr");
    }

    @Test
    void a_subject_that_is_not_there_is_told_with_where_was_looked_and_the_nearest() throws IOException {
        refused(
                "compound.branch-required@c-12",
                "--explain: there is no compound 'c-12' that rule 'compound.branch-required' could judge; looked in 1"
                        + " register (did you mean 'c-1'?)");
        refused(
                "compound.branch-required@plum:garden",
                "--explain: there is no compound 'plum:garden' that rule 'compound.branch-required' could judge; looked"
                        + " in 1 register");
        refused(
                "compound.branch-required@branch:b-1",
                "--explain: rule 'compound.branch-required' judges each compound, but 'branch:b-1' names a branch");
    }
}
