package org.grassroots.city.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.grassroots.change.Authority;
import org.grassroots.city.job.CityJob;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.CompoundDetail;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.SheetRegisters;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.member.Person;
import org.grassroots.pack.RuleEntry;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.repair.Remedy;
import org.grassroots.repair.Step;
import org.grassroots.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The report of the bundled sample, with a compound of 30 buildings, one of which nothing is known, and a usual one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportTest {
    private CityResult result;
    private Page page;

    @BeforeAll
    void draw(@TempDir Path directory) throws Exception {
        result = SampleCity.run(directory, "c1", "c8", "c11");
        page = Page.of(new HtmlReport().toText(result));
    }

    @Test
    void the_page_loads_nothing() {
        String names = page.markup()
                .replace("xmlns=\"http://www.w3.org/1999/xhtml\"", "")
                .replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(names).doesNotContain("http:", "https:", "url(", "@import");
        assertThat(page.elements())
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "embed");
        assertThat(page.values("src")).isEmpty();
    }

    @Test
    void the_same_input_gives_the_same_bytes(@TempDir Path again) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport().write(SampleCity.run(again, "c1", "c8", "c11"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(page.markup());
    }

    @Test
    void three_compounds_in_full_stay_below_5_MB() {
        assertThat(result.details()).hasSize(3);
        assertThat(page.markup().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000_000);
    }

    @Test
    void every_id_is_given_once_and_every_link_leads_to_one() {
        List<String> ids = page.values("id");
        List<String> links = page.values("href");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(links).isNotEmpty();
        assertThat(ids.stream().map(id -> "#" + id)).containsAll(links);
    }

    @Test
    void whatever_is_said_in_one_language_is_said_in_the_other() {
        assertThat(page.count("<span lang=\"en\">")).isGreaterThan(1000);
        assertThat(page.count("<span lang=\"en\">")).isEqualTo(page.count("<span lang=\"zh-Hans\">"));
        assertThat(Page.text(page.withId("glance"), "en")).contains("The city at a glance");
        assertThat(Page.text(page.withId("glance"), "zh-Hans")).contains("全市概览").doesNotContain("glance");
    }

    @Test
    void no_person_is_named_in_clear() {
        List<Person> people = result.details().stream()
                .map(CompoundDetail::register)
                .flatMap(register -> Stream.<Person>concat(register.members().stream(), register.helpers().stream()))
                .toList();

        assertThat(people).hasSizeGreaterThan(100);
        assertThat(people).noneMatch(person -> page.markup().contains(person.name()));
        assertThat(page.ofClass("people"))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(Page.text(list, "en")).matches("(\\S\\*\\* \\S+ ?)+"));
    }

    @Test
    void every_rule_stands_with_its_words_source_and_counts() {
        assertThat(result.rules()).isNotEmpty();
        for (RuleEntry entry : result.rules()) {
            VerdictCounts counts = result.counts().verdicts().get(entry.rule().id());
            String card = Page.text(page.withId("rule-" + entry.rule().id().value()), "en");

            assertThat(card)
                    .contains(entry.statement().english())
                    .contains(entry.citationOn(SampleCity.DAY).text().english())
                    .contains(entry.responsible().english())
                    .contains("Looked at " + grouped(counts.lookedAt()))
                    .contains("not met " + grouped(counts.violated()))
                    .contains("cannot be decided " + grouped(counts.undetermined()));
            result.examples()
                    .getOrDefault(entry.rule().id(), List.of())
                    .forEach(finding ->
                            assertThat(card).contains(finding.message().english()));
        }
    }

    @Test
    void every_finding_of_a_must_rule_stands_with_what_cures_it_and_who_must_act_or_why_nothing_does() {
        assertThat(result.remedies().values())
                .anyMatch(remedies -> remedies.certificate().isPresent())
                .anyMatch(remedies -> remedies.certificate().isEmpty());
        result.remedies().forEach((finding, remedies) -> {
            Element card = page.withId("rule-" + finding.rule().value());
            assertThat(remedies.remedies()).hasSizeLessThanOrEqualTo(3);
            for (Remedy remedy : remedies.remedies()) {
                for (Step step : remedy.steps()) {
                    Authority who = step.authorities().iterator().next();
                    assertThat(Page.text(card, "en"))
                            .contains(step.sentence().english())
                            .contains("(to be decided by " + who.title().english());
                    assertThat(Page.text(card, "zh-Hans"))
                            .contains(step.sentence().simplifiedChinese())
                            .contains("（由" + who.title().simplifiedChinese());
                }
            }
            remedies.certificate()
                    .ifPresent(certificate -> assertThat(Page.text(card, "en"))
                            .contains("No remedy: " + certificate.why().english()));
        });
        assertThat(result.details())
                .anySatisfy(detail -> assertThat(detail.remedies()).isNotEmpty())
                .allSatisfy(detail -> assertThat(detail.findings())
                        .containsAll(detail.remedies().keySet()));
    }

    @Test
    void a_rule_that_found_nothing_says_how_many_it_looked_at() {
        RuleEntry entry = result.rules().stream()
                .filter(rule -> found(rule) == 0)
                .filter(rule -> result.counts().verdicts().get(rule.rule().id()).lookedAt() > 0)
                .findFirst()
                .orElseThrow();
        long lookedAt = result.counts().verdicts().get(entry.rule().id()).lookedAt();

        Element card = page.withId("rule-" + entry.rule().id().value());
        assertThat(Page.text(card, "en")).contains("Nothing found among " + grouped(lookedAt) + " looked at.");
        assertThat(Page.text(card, "zh-Hans")).contains("排查" + grouped(lookedAt) + "个对象，没有发现问题。");
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private long found(RuleEntry entry) {
        VerdictCounts counts = result.counts().verdicts().get(entry.rule().id());
        return counts.violated() + counts.undetermined();
    }

    @Test
    void the_drawn_needs_and_their_table_add_up_to_all_compounds() {
        List<String> amounts = page.ofClass("row").stream()
                .filter(row -> row.getAttribute("class").contains("whole"))
                .map(row -> Page.text(row, "zh-Hans"))
                .toList();

        assertThat(amounts).hasSize(1);
        assertThat(amounts.get(0))
                .startsWith("合计")
                .endsWith(" " + result.counts().compounds());
        assertThat(Page.text(page.ofClass("numbers").get(0), "en"))
                .endsWith(" " + result.counts().compounds());
    }

    @Test
    void each_compound_has_ten_flow_charts_and_a_tree_in_each_language_and_seven_ledgers() {
        for (int at = 1; at <= 3; at++) {
            assertThat(page.count("<svg [^>]*class=\"gr-flow\"[^>]*aria-labelledby=\"c" + at + "-flow-\\w+-en-"))
                    .isEqualTo(10);
            assertThat(page.count("<svg [^>]*class=\"gr-flow\"[^>]*aria-labelledby=\"c" + at + "-flow-\\w+-zh-Hans-"))
                    .isEqualTo(10);
            assertThat(page.count("<svg [^>]*class=\"gr-tree\"[^>]*aria-labelledby=\"c" + at + "-tree-"))
                    .isEqualTo(2);
            assertThat(page.count("id=\"c" + at + "-ledger-L\\d\"")).isEqualTo(7);
        }
    }

    @Test
    void every_step_that_writes_a_ledger_stands_with_the_columns_it_writes() {
        assertThat(page.ofClass("special"))
                .extracting(special -> Page.text(special, "en"))
                .anySatisfy(
                        special -> assertThat(special)
                                .contains("Written down in the ledgers")
                                .contains(
                                        "Temperature, symptoms: morning and evening · L4 Temperature, morning; Temperature, evening; Symptoms"));
    }

    @Test
    void what_is_unknown_of_a_compound_is_called_unknown_and_never_zero() {
        String facts = Page.text(page.withId("c2-facts"), "en");

        assertThat(facts)
                .contains("Buildings unknown", "Households unknown", "Residents unknown", "Property service unknown")
                .contains("Three-none compound unknown", "Party members living here unknown", "Paired units unknown")
                .doesNotContain(" 0", "at least 0");
        assertThat(Page.text(page.withId("c2-facts"), "zh-Hans")).contains("户数 未知", "业主委员会 未知");
    }

    @Test
    void every_stage_stands_with_its_teams_and_who_may_order_it() {
        Element stages = page.withId("c1-stages");
        Element table = (Element) stages.getElementsByTagName("table").item(0);

        assertThat(table.getElementsByTagName("tr").getLength()).isEqualTo(12);
        assertThat(Page.text(table, "en"))
                .contains("P0 Ordinary", "P1 Alert", "P2 Emergency", "P3 Full emergency", "Recovery")
                .contains("T10 ", "on call", "A shift");
        assertThat(Page.text(stages, "zh-Hans")).contains("P2 应急", "待命", "启动与调整权限", "（持续7天）");
        assertThat(Page.text(stages, "en"))
                .contains("To be ordered by", "Command of the county or district", "no longer: ", " (for 7 days)");
    }

    @Test
    void the_check_of_a_plan_stands_with_every_finding_and_how_clear_its_assignments_are() {
        for (int at = 0; at < 3; at++) {
            PlanCheck check = result.details().get(at).check();
            Element part = page.withId("c" + (at + 1) + "-check");

            assertThat(Page.text(part, "en"))
                    .startsWith("Check of the plan The plan is " + (check.isComplete() ? "complete" : "not complete"));
            assertThat(check.findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(Page.text(part, "en"))
                        .contains(finding.message().english())
                        .contains(finding.rule().statement().english());
                assertThat(Page.text(part, "zh-Hans"))
                        .contains(finding.message().simplifiedChinese());
            });
        }
        assertThat(Page.text(page.withId("c1-check"), "en"))
                .contains("assignments 100% are four-clear: who is clear of ");
        assertThat(Page.text(page.withId("c2-check"), "en")).contains("Nobody is assigned to anything.");
    }

    @Test
    void all_elements_that_are_left_out_or_pending_are_listed_with_the_reason() {
        for (int at = 0; at < 3; at++) {
            int open = result.details().get(at).plan().counts().omitted()
                    + result.details().get(at).plan().counts().pending();
            Element section = page.withId("c" + (at + 1) + "-open");

            assertThat(open).isPositive();
            assertThat(page.ofClass("elements").stream()
                            .filter(table ->
                                    table.getParentNode().getParentNode().getParentNode() == section)
                            .mapToInt(table -> table.getElementsByTagName("tr").getLength() - 1)
                            .sum())
                    .isEqualTo(open);
        }
    }

    @Test
    void a_post_that_lacks_people_says_how_many_and_why() {
        String posts = Page.text(page.withId("c1-special-T2"), "en");

        assertThat(posts).contains(" vacant: needs ").contains("known in the compound:");
    }

    @Test
    void made_up_people_and_masked_names_are_said_at_the_top() {
        assertThat(Page.text(page.ofClass("title").get(0), "en"))
                .contains("Made-up people.", "compounds.csv", "2026-06-30", "one-ten-seven")
                .contains("People are shown by surname and id only.");
    }

    @Test
    void names_that_are_markup_stay_text(@TempDir Path other) throws Exception {
        String name = "<script>alert(1)</script>&\"苑'<b>";
        String sheet =
                "小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型\n\"" + name.replace("\"", "\"\"") + "\",(东禾区东湖商圈)<i>路,2栋,40户,<u>物业,板楼\n";
        CityResult hostile =
                SampleCity.run(other, SheetSource.of("<x>.csv", sheet.getBytes(StandardCharsets.UTF_8)), "c1");

        String markup = new HtmlReport().toText(hostile);

        assertThat(markup).doesNotContain("<script", "<b>苑", "<i>路", "<u>", "<x>");
        assertThat(Page.text(Page.of(markup).withId("c1"), "en")).contains(name);
        assertThat(Page.of(new CompoundPage().toText(hostile.details().get(0))).markup())
                .doesNotContain("<script");
    }

    @Test
    void a_refused_line_is_shown_with_its_place_what_was_met_and_what_would_be_right(@TempDir Path other)
            throws Exception {
        String sheet = "小区名称,楼栋总数,房屋总数\n禾苑,约30栋,40户\n湖心苑,2栋,40户\n";
        CityResult refused =
                SampleCity.run(other, SheetSource.of("city.csv", sheet.getBytes(StandardCharsets.UTF_8)), "c2");

        Element intake = Page.of(new HtmlReport().toText(refused)).withId("intake");

        assertThat(refused.rejections()).hasSize(1);
        Text expected = refused.rejections().get(0).problems().get(0).expected().orElseThrow();
        assertThat(Page.text(intake, "en"))
                .contains("Lines refused: 1.")
                .contains("city.csv, line 2, column 2", "楼栋总数", "约30栋")
                .contains(expected.english());
        assertThat(Page.text(intake, "zh-Hans")).contains("city.csv，第2行，第2列").contains(expected.simplifiedChinese());
    }

    @Test
    void a_run_without_rules_and_plans_says_so(@TempDir Path other) throws Exception {
        try (Outputs outputs = new Outputs(other)) {
            CityTasks nothing = CityTasks.builder().day(SampleCity.DAY).build();
            CityResult counted = new CityJob(nothing, outputs)
                    .run(new SheetRegisters(SheetSource.of("compounds.csv", SampleCity.sheet()), 7), done -> {});

            Page bare = Page.of(new HtmlReport().toText(counted));

            assertThat(Page.text(bare.withId("findings"), "en")).contains("No rules were asked in this run.");
            assertThat(Page.text(bare.withId("glance"), "en"))
                    .contains("40 ")
                    .doesNotContain("Special plans", "Not met");
        }
    }

    @Test
    void a_compound_has_a_page_of_its_own_with_the_same_chapter() throws Exception {
        CompoundDetail detail = result.details().get(2);

        Page single = Page.of(new CompoundPage().toText(detail));

        assertThat(single.values("id")).doesNotHaveDuplicates();
        assertThat(single.values("href"))
                .allSatisfy(link -> assertThat(single.values("id")).contains(link.substring(1)));
        assertThat(Page.text(single.withId("c1"), "zh-Hans")).isEqualTo(Page.text(page.withId("c3"), "zh-Hans"));
        assertThat(Page.text(single.ofClass("title").get(0), "zh-Hans")).contains("小区档案", "人员均为虚构");
    }
}
