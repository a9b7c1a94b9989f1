package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --repair} on the bundled sample with its made-up flaws, and on small registers. */
class RepairOptionTest {
    @TempDir
    private static Path directory;

    private static CityRun run;
    private static Path out;

    @BeforeAll
    static void repair_the_sample() throws IOException {
        Path registers = directory.resolve("r.jsonl");
        CityRun.of("survey", CityRun.sample(directory), "--out", registers);
        out = directory.resolve("out");
        run = CityRun.of("check", registers, "--repair", "--remedies", 2, "--out", out);
    }

    @Test
    void every_must_finding_has_either_remedies_or_a_certificate_in_the_order_of_the_findings() throws IOException {
        List<Map<String, Object>> repairs = lines("repairs.jsonl");

        assertThat(run.exitCode()).isZero();
        assertThat(repairs.stream().map(RepairOptionTest::key).toList())
                .isEqualTo(must(out.resolve("findings.jsonl")).keySet().stream().toList());
        assertThat(repairs)
                .allSatisfy(repair ->
                        assertThat(list(repair, "remedies").isEmpty()).isEqualTo(repair.containsKey("certificate")))
                .anyMatch(repair -> repair.containsKey("certificate"))
                .anyMatch(repair -> !repair.containsKey("certificate"));
    }

    @Test
    void a_remedy_is_told_with_its_cost_its_changes_and_who_must_act_the_cheapest_first() throws IOException {
        for (Map<String, Object> repair : lines("repairs.jsonl")) {
            List<Long> costs = list(repair, "remedies").stream()
                    .map(remedy -> (Long) remedy.get("cost"))
                    .toList();
            assertThat(costs).isSorted().hasSizeLessThanOrEqualTo(2);
            for (Map<String, Object> remedy : list(repair, "remedies")) {
                assertThat(list(remedy, "steps")).isNotEmpty().allSatisfy(step -> {
                    assertThat(Json.object(step.get("change")))
                            .containsEntry("format", "grassroots-change/1")
                            .containsEntry("community", repair.get("community"));
                    assertThat((List<?>) step.get("authorities")).isNotEmpty();
                    assertThat(Json.object(step.get("whoMustAct"))).containsOnlyKeys("en", "zh-Hans");
                    assertThat(Json.object(step.get("sentence"))).containsOnlyKeys("en", "zh-Hans");
                });
            }
        }
    }

    @Test
    void remedies_beyond_the_limit_are_counted() throws IOException {
        assertThat(lines("repairs.jsonl"))
                .filteredOn(repair -> repair.containsKey("more"))
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(list(repair, "remedies")).hasSize(2))
                .allSatisfy(repair -> assertThat((Long) repair.get("more")).isPositive());
    }

    @Test
    void judged_again_the_repaired_registers_have_lost_the_cured_findings_and_got_no_new_one() throws IOException {
        CityRun.of("check", out.resolve("repaired.jsonl"), "--out", directory.resolve("again"));
        Map<Object, Object> before = must(out.resolve("findings.jsonl"));
        Map<Object, Object> after = must(directory.resolve("again/findings.jsonl"));
        Map<String, Object> counts = Json.object(summary().get("repair"));

        assertThat(before.keySet()).containsAll(after.keySet());
        assertThat(after).allSatisfy((key, verdict) -> assertThat(before).containsEntry(key, verdict));
        assertThat(counts)
                .containsEntry("findings", (long) before.size())
                .containsEntry("cured", (long) before.size() - after.size())
                .containsEntry("left", (long) after.size());
        assertThat((Long) counts.get("cured")).isPositive();
    }

    @Test
    void the_summary_and_the_output_count_what_the_lines_say() throws IOException {
        List<Map<String, Object>> repairs = lines("repairs.jsonl");
        Map<String, Object> counts = Json.object(summary().get("repair"));
        long certificates = repairs.stream()
                .filter(repair -> repair.containsKey("certificate"))
                .count();

        assertThat(counts)
                .containsEntry("withCertificate", certificates)
                .containsEntry("withRemedies", repairs.size() - certificates);
        assertThat(Json.object(counts.get("certificates")).values().stream()
                        .mapToLong(Long.class::cast)
                        .sum())
                .isEqualTo(certificates);
        assertThat(run.out())
                .contains("repairs: " + out.resolve("repairs.jsonl"), "repaired: " + out.resolve("repaired.jsonl"))
                .anyMatch(line -> line.matches("repairs: of [\\d,]+ findings of MUST rules [\\d,]+ have remedies and"
                        + " [\\d,]+ a certificate why not; [\\d,]+ are cured by [\\d,]+ changes?, [\\d,]+ are left"));
    }

    @Test
    void one_branch_cures_its_compound_and_its_members_and_is_made_once(@TempDir Path own) throws IOException {
        Path registers = Registers.file(own, Registers.UNFORMED);

        CityRun small = CityRun.of("check", registers, "--repair", "--out", own.resolve("out"));

        assertThat(small.out())
                .contains(
                        "repairs: of 8 findings of MUST rules 4 have remedies and 4 a certificate why not; 4 are cured"
                                + " by 1 change, 4 are left");
        Map<String, Object> register =
                Json.lines(own.resolve("out/repaired.jsonl")).get(0);
        assertThat((List<?>) Json.object(register.get("organisation")).get("branches"))
                .hasSize(1);
    }

    @Test
    void without_the_option_nothing_is_repaired(@TempDir Path own) throws IOException {
        Path registers = Registers.file(own, Registers.UNFORMED);

        CityRun.of("check", registers, "--out", own.resolve("out"));

        assertThat(own.resolve("out/repairs.jsonl")).doesNotExist();
        assertThat(own.resolve("out/repaired.jsonl")).doesNotExist();
        assertThat(Json.file(own.resolve("out/summary.json"))).doesNotContainKey("repair");
    }

    private static Map<Object, Object> must(Path findings) throws IOException {
        Map<Object, Object> must = new LinkedHashMap<>();
        for (Map<String, Object> finding : Json.lines(findings)) {
            if (finding.get("grade").equals("MUST")) {
                must.put(key(finding), finding.get("verdict"));
            }
        }
        return must;
    }

    private static Object key(Map<String, Object> line) {
        Set<String> names = new HashSet<>(Set.of("rule", "demand", "pack", "community", "subject"));
        names.retainAll(line.keySet());
        return names.stream().collect(Collectors.toMap(name -> name, line::get));
    }

    private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return ((List<?>) object.get(name)).stream().map(Json::object).toList();
    }

    private static List<Map<String, Object>> lines(String name) throws IOException {
        return Json.lines(out.resolve(name));
    }

    private static Map<String, Object> summary() throws IOException {
        return Json.file(out.resolve("summary.json"));
    }
}
