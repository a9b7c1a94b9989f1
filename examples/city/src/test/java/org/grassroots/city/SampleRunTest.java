package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRunTest {
    /** The rows of the sample that bear only a name. */
    private static final long UNKNOWN_ROWS = 3;

    @TempDir
    private static Path out;

    private static CityRun run;
    private static Map<String, Object> summary;

    @BeforeAll
    static void run_on_the_bundled_sample() throws IOException {
        run = CityRun.of("run", "--out", out);
        summary = Json.file(out.resolve("summary.json"));
    }

    @Test
    void it_ends_well_and_says_what_was_read_and_what_came_of_it() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().get(0))
                .startsWith("compounds.csv: 40 compounds in ")
                .endsWith("(people and organisation are made up)");
        assertThat(run.out().get(1)).matches("findings: [\\d,]+ against MUST rules, [\\d,]+ against SHOULD rules, .*");
        assertThat(run.out().get(2)).startsWith("plans: 40, with 400 special plans, 400 flow charts and 280 ledgers;");
        assertThat(run.out().get(3))
                .matches("plan findings: [\\d,]+ of MUST rules, [\\d,]+ of SHOULD rules, [\\d,]+ to note; \\d+ of 40"
                        + " plans complete; of [\\d,]+ assignments \\d+ % are four-clear");
        assertThat(run.out().get(4))
                .isEqualTo("report: " + out.resolve("report.html").toAbsolutePath());
    }

    @Test
    void the_summary_holds_every_count_a_host_relies_on() {
        assertThat(summary)
                .containsKeys("communities", "compounds", "members", "branches", "verdicts", "rejected")
                .containsEntry("compounds", 40L)
                .containsEntry("plans", 40L)
                .containsEntry("specialPlans", 400L)
                .containsEntry("flowCharts", 400L)
                .containsEntry("ledgers", 280L);
        assertThat(Json.object(summary.get("branches"))).containsOnlyKeys("formal", "joint", "temporary", "functional");
        assertThat(Json.object(summary.get("verdicts")).values())
                .hasSize(40)
                .allSatisfy(verdicts -> assertThat(Json.object(verdicts))
                        .containsOnlyKeys("lookedAt", "satisfied", "violated", "undetermined", "notApplicable"));
    }

    @Test
    void what_is_not_known_is_counted_as_such_and_not_as_none() {
        assertThat(Json.object(summary.get("unknown")))
                .containsEntry("compoundsWithUnlistedMembers", UNKNOWN_ROWS)
                .containsEntry("communitiesWithUnknownBranches", 1L)
                .hasEntrySatisfying(
                        "compoundsWithUnknownHouseholds",
                        number -> assertThat((Long) number).isGreaterThanOrEqualTo(UNKNOWN_ROWS));
    }

    @Test
    void every_verdict_is_counted_once() {
        assertThat(Json.object(summary.get("verdicts")).values()).allSatisfy(each -> {
            Map<String, Object> verdicts = Json.object(each);
            assertThat(verdicts.get("lookedAt"))
                    .isEqualTo(number(verdicts, "satisfied")
                            + number(verdicts, "violated")
                            + number(verdicts, "undetermined")
                            + number(verdicts, "notApplicable"));
        });
    }

    @Test
    void its_numbers_are_the_lines_of_the_other_files() throws IOException {
        long told = Json.object(summary.get("verdicts")).values().stream()
                .map(Json::object)
                .mapToLong(verdicts -> number(verdicts, "violated") + number(verdicts, "undetermined"))
                .sum();

        // A rule that asks several things may find several of one subject, which is one verdict.
        Set<List<Object>> found = lines("findings.jsonl").stream()
                .map(finding -> List.of(
                        finding.get("pack"), finding.get("rule"), finding.get("community"), finding.get("subject")))
                .collect(Collectors.toSet());
        assertThat(found).hasSize((int) told).isNotEmpty();
        assertThat(lines("plans.jsonl")).hasSize((int) number(summary, "plans"));
        assertThat(lines("registers.jsonl")).hasSize((int) number(summary, "communities"));
        assertThat(lines("rejected.jsonl")).hasSize((int) number(summary, "rejected"));
        assertThat(number(summary, "members"))
                .isEqualTo(sumOfRegisters("members"))
                .isPositive();
    }

    @Test
    void what_every_plan_counts_adds_up_to_the_summary() throws IOException {
        assertThat(number(summary, "flowCharts")).isEqualTo(sumOfPlans("flows"));
        assertThat(number(summary, "ledgers")).isEqualTo(sumOfPlans("ledgers"));
        assertThat(number(Json.object(summary.get("posts")), "filled")).isEqualTo(sumOfPlans("filled"));
        assertThat(number(Json.object(summary.get("elements")), "pending")).isEqualTo(sumOfPlans("pending"));
    }

    @Test
    void the_findings_of_plans_are_counted_by_rule_and_grade_as_their_file_has_them() throws IOException {
        Map<String, Object> counted = Json.object(summary.get("planFindings"));
        Map<String, Long> met = new TreeMap<>();
        for (Map<String, Object> finding : lines("plan-findings.jsonl")) {
            String grade = finding.get("grade").toString().toLowerCase(Locale.ROOT);
            met.merge(grade, 1L, Long::sum);
            met.merge(finding.get("rule") + " " + grade, 1L, Long::sum);
        }
        Map<String, Long> told = new TreeMap<>();
        List.of("must", "should", "info").forEach(grade -> told.put(grade, number(counted, grade)));
        Json.object(counted.get("rules"))
                .forEach((rule, grades) ->
                        Json.object(grades).forEach((grade, number) -> told.put(rule + " " + grade, (Long) number)));
        told.values().removeIf(number -> number == 0);

        assertThat(told).isNotEmpty().isEqualTo(met);
        Set<Object> incomplete = lines("plan-findings.jsonl").stream()
                .filter(finding -> finding.get("grade").equals("MUST"))
                .map(finding -> finding.get("compound"))
                .collect(Collectors.toSet());
        assertThat(number(summary, "completePlans")).isEqualTo(40 - incomplete.size());
    }

    @Test
    void what_a_fresh_plan_assigns_is_four_clear() {
        Map<String, Object> assignments = Json.object(summary.get("assignments"));

        assertThat(assignments)
                .containsOnlyKeys("all", "person", "time", "post", "duty", "fourClear", "fourClearPercent")
                .containsEntry("fourClear", assignments.get("all"))
                .containsEntry("fourClearPercent", 100L);
        assertThat(number(assignments, "all"))
                .isGreaterThanOrEqualTo(number(Json.object(summary.get("posts")), "filled"));
    }

    @Test
    void every_row_of_the_sheet_is_read_rejected_or_blank() throws IOException {
        long rows = Files.readAllLines(CityRun.sample(out)).size() - 1L;

        assertThat(number(summary, "read") + number(summary, "rejected") + number(summary, "blank"))
                .isEqualTo(rows);
    }

    @Test
    void every_finding_has_the_fields_of_the_contract_and_no_other_verdict() throws IOException {
        assertThat(lines("findings.jsonl")).allSatisfy(finding -> {
            assertThat(finding)
                    .containsKeys("rule", "subject", "community", "grade", "observed", "required", "unit", "decisive");
            assertThat(finding.get("verdict")).isIn("VIOLATED", "UNDETERMINED");
            assertThat(Json.object(finding.get("subject"))).containsOnlyKeys("kind", "id");
            assertThat(Json.object(finding.get("citation"))).containsKeys("instrument", "clause");
            assertThat(Json.object(finding.get("message")))
                    .containsOnlyKeys("en", "zh-Hans")
                    .doesNotContainValue("");
            assertThat((List<?>) finding.get("decisive"))
                    .as("facts that would decide %s", finding)
                    .matches(facts -> facts.isEmpty() == finding.get("verdict").equals("VIOLATED"));
        });
    }

    private static List<Map<String, Object>> lines(String name) throws IOException {
        return Json.lines(out.resolve(name));
    }

    private static long sumOfRegisters(String list) throws IOException {
        return lines("registers.jsonl").stream()
                .mapToLong(register -> ((List<?>) register.get(list)).size())
                .sum();
    }

    private static long sumOfPlans(String count) throws IOException {
        return lines("plans.jsonl").stream()
                .mapToLong(plan -> number(Json.object(plan.get("counts")), count))
                .sum();
    }

    private static long number(Map<String, Object> object, String name) {
        return (Long) object.get(name);
    }
}
