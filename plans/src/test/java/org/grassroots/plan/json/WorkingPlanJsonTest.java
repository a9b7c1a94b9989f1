package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingPlanJsonTest {
    private static final String WRITTEN = """
            {"format":"grassroots-working-plan/1","template":{"id":"sample","version":"1.0.0"},"community":"k1",\
            "compound":{"id":"c1","name":"North Garden"},"day":"2026-07-01","branch":{"id":"b1"},"items":[\
            {"path":"special/T1/posts/guard","kind":"post","title":{"en":"Guard","zh-Hans":"门岗"},\
            "text":[{"en":"stands","zh-Hans":"站岗"}],\
            "status":{"pending":{"needs":{"en":"members","zh-Hans":"党员"},\
            "missing":[{"of":"compound","field":"members","ids":["c1"]}]}},\
            "rank":"member","need":{"low":2},"shifts":3,"within":"PT1H30M","every":"P1Y6M",\
            "people":[{"member":"m-77","shift":1},{"helper":"h-88"}],"backups":[{"member":"m-99"}],\
            "gap":{"en":"few","zh-Hans":"少"},\
            "links":[{"role":"duty","path":"special/T1/duties/d1"},{"role":"adds-to","path":"ledgers/L1"},\
            {"role":"writes","path":"ledgers/L1","column":"name"},{"role":"writes","path":"ledgers/L1"}],\
            "note":{"en":"ask Mr Hidden","zh-Hans":"问密先生"}},\
            {"path":"ledgers/L1","kind":"ledger","title":{"en":"Ledger","zh-Hans":"台账"},\
            "status":{"omitted":{"en":"not here","zh-Hans":"不设"}}}]}""";

    private static WorkingPlan plan() {
        return WorkingPlan.builder()
                .template(TemplateId.of("sample"))
                .templateVersion("1.0.0")
                .community(CommunityId.of("k1"))
                .compound(CompoundId.of("c1"))
                .compoundName("North Garden")
                .day(LocalDate.of(2026, 7, 1))
                .branch(Known.of(BranchId.of("b1")))
                .addItems(PlanItem.builder()
                        .path("special/T1/posts/guard")
                        .kind(ElementKind.POST)
                        .title(Text.of("Guard", "门岗"))
                        .addText(Text.of("stands", "站岗"))
                        .status(new ElementStatus.Pending(
                                List.of(MissingFact.of(Subject.Kind.COMPOUND, CompoundId.of("c1"), Field.MEMBERS)),
                                Text.of("members", "党员")))
                        .rank(PostRank.MEMBER)
                        .need(Interval.atLeast(2))
                        .shifts(3)
                        .within(Duration.ofMinutes(90))
                        .every(Period.of(1, 6, 0))
                        .addPeople(Holder.of(MemberId.of("m-77"), 1), Holder.of(HelperId.of("h-88")))
                        .addBackups(Holder.of(MemberId.of("m-99")))
                        .gap(Text.of("few", "少"))
                        .addLinks(
                                new ItemLink(ItemLink.Role.DUTY, "special/T1/duties/d1"),
                                new ItemLink(ItemLink.Role.ADDS_TO, "ledgers/L1"),
                                ItemLink.writes("ledgers/L1", ElementId.of("name")),
                                new ItemLink(ItemLink.Role.WRITES, "ledgers/L1"))
                        .note(Text.of("ask Mr Hidden", "问密先生"))
                        .build())
                .addItems(PlanItem.builder()
                        .path("ledgers/L1")
                        .kind(ElementKind.LEDGER)
                        .title(Text.of("Ledger", "台账"))
                        .status(new ElementStatus.Omitted(Text.of("not here", "不设")))
                        .build())
                .build();
    }

    @Test
    void everything_of_a_plan_is_written_on_one_line_with_its_format_first() {
        assertThat(new WorkingPlanWriter().toText(plan())).isEqualTo(WRITTEN);
        assertThat(read(WRITTEN).sound()).contains(plan());
    }

    @Test
    void lines_are_read_one_by_one_and_a_bad_one_costs_only_itself() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkingPlanWriter writer = new WorkingPlanWriter();
        writer.writeLine(plan(), out);
        out.write("{}\n".getBytes(StandardCharsets.UTF_8));
        writer.writeLine(plan(), out);

        List<Reading<WorkingPlan>> readings = new ArrayList<>();
        new WorkingPlanReader()
                .lines("plans.jsonl", new ByteArrayInputStream(out.toByteArray()))
                .forEachRemaining(readings::add);

        assertThat(readings).hasSize(3);
        assertThat(readings.get(0).sound()).contains(plan());
        assertThat(readings.get(1).sound()).isEmpty();
        assertThat(readings.get(2).sound()).contains(plan());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"shift\":1} | \"shift\":0} | /items/0/people/0/shift | met the number 0; expected a whole number from 1 to 2147483647",
                "\"member\":\"m-77\", | | /items/0/people/0 | a holder is either a member or a helper",
                "{\"helper\":\"h-88\"} | {\"helper\":\"h-88\",\"member\":\"m-1\"} | /items/0/people/1 | a holder is either a"
                        + " member or a helper",
                "\"h-88\" | \"h 88 Hidden\" | /items/0/people/1/helper | the id of a helper must be made of letters, digits"
                        + " and '-_.:/#', such as 'north-2'; character 2 (U+0020) is none of them",
                "{\"helper\":\"h-88\"} | {\"member\":\"m-77\"} | /items/0 | 'special/T1/posts/guard' must name each person"
                        + " once, but the one in place 2 stands there before",
                "\"en\":\"ask Mr Hidden\" | \"en\":\" \" | /items/0/note/en | met a blank text; expected a text with something to read",
                "\"zh-Hans\":\"问密先生\" | \"zh-Hans\":\"　\" | /items/0/note/zh-Hans | met a blank text; expected a text with something to read",
                "\"en\":\"ask Mr Hidden\", | | /items/0/note | field 'en' is missing",
                "\"ledgers/L1\",\"kind\" | \"special/T1/posts/guard\",\"kind\" | | 'special/T1/posts/guard' stands twice in"
                        + " the plan of 'c1'",
                "\"ledgers/L1\",\"kind\" | \"special/T1\",\"kind\" | | 'special/T1' must stand before its parts in the plan"
                        + " of 'c1'",
                "{\"omitted\":{\"en\":\"not here\",\"zh-Hans\":\"不设\"}} | {} | /items/1/status | a status is either 'omitted' or"
                        + " 'pending'; what is included has none",
                "PT1H30M | PT90M | /items/0/within | a time must be hours, minutes and seconds written as short as can be,"
                        + " such as PT2H or PT1H30M",
                "PT1H30M | PT0S | /items/0 | 'special/T1/posts/guard': the time it may take must be more than zero",
                "\"kind\":\"ledger\" | \"kind\":\"leger\" | /items/1/kind | unknown word"
            })
    void what_is_of_no_plan_is_refused_with_its_place(String from, String to, String pointer, String message) {
        assertThat(WRITTEN).contains(from);

        JsonProblem problem =
                read(WRITTEN.replace(from, to == null ? "" : to)).problems().get(0);

        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.flaw().sentence())
                .contains(message.equals("unknown word") ? "did you mean 'ledger'?" : message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"note\":{\"en\":\"ask Mr Hidden\" | \"note\":{\"en\":[\"ask Mr Hidden\"]",
                "\"note\":{\"en\":\"ask Mr Hidden\",\"zh-Hans\":\"问密先生\"} | \"note\":\"ask Mr Hidden\"",
                "\"en\":\"ask Mr Hidden\",\"zh-Hans\":\"问密先生\" | \"en\":\"ask Mr Hidden\",\"zh-Hans\":\" \"",
                "{\"member\":\"m-99\"} | {\"member\":\"m-99 Hidden\"}",
                "{\"member\":\"m-99\"} | \"m-99 Hidden\"",
                "{\"member\":\"m-99\"} | {\"member\":\"m-99\"},{\"member\":\"m-99\"}"
            })
    void what_people_wrote_and_who_they_are_is_in_no_message(String from, String to) {
        assertThat(WRITTEN).contains(from);

        List<JsonProblem> problems = read(WRITTEN.replace(from, to)).problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("m-99", "h-88", "密先生", "Hidden"));
    }

    @Test
    void what_the_reader_would_refuse_is_not_written() {
        WorkingPlan plan = plan().with(PlanItem.builder()
                .from(plan().items().get(1))
                .note(Text.same("x".repeat(100_001)))
                .build());

        assertThatThrownBy(() -> new WorkingPlanWriter().toText(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "cannot write /items/1/note/en: met a text of 100001 characters; expected a text of 1 to 100000"
                                + " characters");
    }

    @Test
    void the_published_schema_says_what_is_read() {
        assertThat(WorkingPlanReader.schema())
                .isEqualTo(ShapeSchema.of(
                        "A plan that an office keeps, grassroots-working-plan/1", WorkingPlanShapes.PLAN));
    }

    private static Reading<WorkingPlan> read(String text) {
        return new WorkingPlanReader().read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }
}
