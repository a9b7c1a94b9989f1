package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.RulePack;
import org.grassroots.parameter.Validity;
import org.grassroots.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackOptionsTest {
    @TempDir
    private Path directory;

    private Path pack;
    private Path registers;

    @BeforeEach
    void files() throws IOException {
        pack = HostPack.file(directory);
        registers = Registers.file(directory, Registers.SOUND);
    }

    private Map<String, Object> verdicts() throws IOException {
        return Json.object(Json.file(directory.resolve("out/summary.json")).get("verdicts"));
    }

    private CityRun check(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "check";
        arguments[1] = registers;
        arguments[2] = "--out";
        arguments[3] = directory.resolve("out");
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CityRun.of(arguments);
    }

    private void refused(String message, Object... more) {
        CityRun run = check(more);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly(message);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void a_hosts_pack_judges_by_the_shipped_rules_it_lists() throws IOException {
        assertThat(check("--packs", pack).exitCode()).isZero();

        assertThat(verdicts()).containsOnlyKeys("branch.max-members", "compound.branch-required");
        assertThat(Json.lines(directory.resolve("out/findings.jsonl")))
                .extracting(finding -> finding.get("pack"), finding -> finding.get("rule"))
                .containsExactly(tuple("watch", "branch.max-members"));
    }

    @Test
    void a_rule_that_two_packs_state_has_a_row_for_each_and_every_other_rule_one() throws IOException {
        assertThat(check("--packs", "national," + pack).exitCode()).isZero();

        assertThat(verdicts())
                .containsKeys(
                        "national/branch.max-members",
                        "watch/branch.max-members",
                        "branch.min-members",
                        "compound.branch-required")
                .doesNotContainKeys("branch.max-members", "national/branch.min-members");
        assertThat(Json.object(verdicts().get("national/branch.max-members"))).containsEntry("satisfied", 1L);
        assertThat(Json.object(verdicts().get("watch/branch.max-members"))).containsEntry("violated", 1L);
    }

    @Test
    void a_rule_that_looked_at_nothing_has_its_row_too() throws IOException {
        Registers.file(directory, Registers.NO_BRANCH);
        check("--packs", pack);

        assertThat(Json.object(verdicts().get("branch.max-members"))).containsEntry("lookedAt", 0L);
    }

    @Test
    void every_rule_has_its_row_even_if_no_register_can_be_used() throws IOException {
        Registers.file(directory, Registers.NO_DAY);

        assertThat(check("--packs", pack).exitCode()).isEqualTo(2);
        assertThat(verdicts()).containsOnlyKeys("branch.max-members", "compound.branch-required");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 2", "2020-01-01, 0"})
    void a_day_on_which_no_pack_is_in_force_is_refused_and_the_next_is_not(String day, int exitCode) {
        assertThat(check("--packs", pack, "--as-of", day).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void a_day_on_which_no_pack_is_in_force_is_told_with_the_days_on_which_they_are() {
        refused(
                "--as-of: no pack is in force on 2019-12-31: watch from 2020-01-01",
                "--packs",
                pack,
                "--as-of",
                "2019-12-31");
    }

    @Test
    void a_day_before_all_shipped_packs_is_told_with_the_days_from_which_they_are_in_force() {
        refused(
                "--as-of: no pack is in force on 1980-01-01: compound-measures from 2017-10-24; national from 1990-01-01",
                "--as-of",
                "1980-01-01");
        refused(
                "--as-of: no pack is in force on 1989-12-31: shangzhou from 2020-02-11; linfen from 2022-11-24;"
                        + " national from 1990-01-01; compound-measures from 2017-10-24",
                "--packs",
                "shangzhou,linfen,national,compound-measures",
                "--as-of",
                "1989-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "national, 1989-12-31, 2",
        "national, 1990-01-01, 0",
        "linfen, 2022-11-23, 2",
        "linfen, 2022-11-24, 0",
        "'linfen,national', 2022-11-23, 0"
    })
    void a_shipped_pack_judges_from_its_first_day_and_does_not_lend_its_base_before(
            String packs, String day, int exitCode) {
        assertThat(check("--packs", packs, "--as-of", day).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void the_days_of_a_pack_end_with_its_own_and_a_pack_without_rules_has_none() throws Exception {
        RulePack bounded = RulePack.builder()
                .from(ShippedPacks.find("national"))
                .validity(new Validity(Optional.of(LocalDate.of(2023, 1, 1)), Optional.of(LocalDate.of(2024, 12, 31))))
                .build();
        RulePack empty = RulePack.builder()
                .id("empty")
                .version("1")
                .title(Text.same("Empty"))
                .build();

        PackChoice.requireInForce(List.of(empty, bounded), LocalDate.of(2024, 12, 31));
        assertThatThrownBy(() -> PackChoice.requireInForce(List.of(empty, bounded), LocalDate.of(2025, 1, 1)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("--as-of: no pack is in force on 2025-01-01: empty never; national from 2023-01-01 to"
                        + " 2024-12-31");
    }

    @Test
    void a_rule_that_is_not_yet_in_force_applies_to_nothing() throws IOException {
        check("--packs", pack, "--as-of", "2023-12-31");
        assertThat(Json.object(verdicts().get("compound.branch-required")))
                .containsEntry("lookedAt", 1L)
                .containsEntry("notApplicable", 1L);

        check("--packs", pack, "--as-of", "2024-01-01");
        assertThat(Json.object(verdicts().get("compound.branch-required"))).containsEntry("satisfied", 1L);
    }

    @Test
    void a_pack_is_named_once() throws IOException {
        Path other = Files.writeString(directory.resolve("other.json"), HostPack.TEXT);

        refused("--packs: pack 'national' is named twice; name it once", "--packs", "national,linfen,national");
        refused("--packs: pack 'national' is named twice; name it once", "--packs", "national", "--packs", "national");
        refused(
                "--packs: '%s' and '%s' are both called 'watch'; name one of them".formatted(pack, other),
                "--packs",
                pack + "," + other);
    }

    @Test
    void a_pack_that_is_not_there_is_told_with_those_that_are_and_the_nearest() {
        refused(
                "--packs: no pack is called 'natoinal'; there are compound-measures, linfen, national, shangzhou (did"
                        + " you mean 'national'?)",
                "--packs",
                "natoinal");
        refused(
                "--packs: no pack is called 'x'; there are compound-measures, linfen, national, shangzhou",
                "--packs",
                "x");
        refused("there is no file 'none.json'; check the path", "--packs", "none.json");
    }

    @Test
    void a_pack_file_with_faults_is_refused_with_all_of_them() throws IOException {
        Files.writeString(pack, HostPack.TEXT.replace("\"SHOULD\"", "\"MAY\"").replace("\"count\":3", "\"count\":-3"));

        CityRun run = check("--packs", pack);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0))
                .isEqualTo("--packs: " + pack + ", line 5, column 99, /parameters/1/values/0/count: met the number -3;"
                        + " expected a whole number from 0 to 1000000");
        assertThat(run.err().get(1))
                .startsWith(pack + ", line 7, column ")
                .contains("/rules/0/parts/0/grade: met the text 'MAY'; expected one of MUST, SHOULD, INFO");
    }

    @Test
    void two_packs_are_compared_without_registers() {
        CityRun run = CityRun.of("check", "--compare", "national," + pack, "--as-of", "2026-06-30");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("national and watch, as of 2026-06-30")
                .contains("  only under watch: compound.branch-required")
                .contains("  branch.max-members, number of maxMembers: 50 / 2");
    }

    @Test
    void comparing_needs_two_packs_and_a_day() {
        refused("--compare needs --as-of DAY, such as --as-of 2026-06-30", "--compare", "national,linfen");
        refused(
                "--compare needs two packs, such as --compare national,linfen; was given 'national'",
                "--compare",
                "national");
        refused(
                "--compare needs two packs, such as --compare national,linfen; was given 3",
                "--compare",
                "national,linfen,shangzhou");
        refused(
                "--compare: no pack is called 'linfeng'; there are compound-measures, linfen, national, shangzhou (did"
                        + " you mean 'linfen'?)",
                "--compare",
                "national,linfeng",
                "--as-of",
                "2026-06-30");
    }
}
