package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;
import static org.grassroots.plan.SampleTemplates.member;
import static org.grassroots.plan.SampleTemplates.of;
import static org.grassroots.plan.SampleTemplates.team;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.member.Helper;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.team.Measure;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanJsonTest {
    private static final PlanTemplate TEMPLATE = SampleTemplates.of(
            1,
            team(
                    "T1",
                    of(PersonKind.MEMBER),
                    member("sampler", Need.forEvery(1, 10, Measure.ENTRANCES), of(PersonKind.MEMBER))));
    private static final String WRITTEN = """
            {"format":"grassroots-plan/1","template":{"id":"sample","version":"1.2.3"},"community":"k1",\
            "compound":{"id":"c1","name":"North Garden"},"day":"2026-07-01","branch":{"id":"none"},\
            "counts":{"included":13,"omitted":3,"pending":5,"needed":2,"filled":2,"vacant":0,"specialPlans":1,"flows":1,\
            "ledgers":0},"helpers":["h1"],\
            "seats":[{"id":"secretary","holders":{"missing":[{"of":"branch","field":"secretaries","ids":["none"]}]}},\
            {"id":"deputy-secretary","holders":{"missing":[{"of":"branch","field":"deputies","ids":["none"]}]}},\
            {"id":"committee-members","holders":{"missing":[{"of":"branch","field":"committee","ids":["none"]}]}},\
            {"id":"street-cadre","holders":{"people":["h1"]}},\
            {"id":"community-liaison","holders":{"gap":"no-liaison"}},\
            {"id":"owners-committee","holders":{"gap":"owners-not-named"}},\
            {"id":"building-heads","holders":{"missing":[{"of":"community","field":"groups","ids":["k1"]}]}}],\
            "teams":[{"id":"T1","posts":[\
            {"id":"head","need":{"low":1,"high":1},"fit":2,"unsure":0,"people":["m1"]},\
            {"id":"deputy","need":{"low":1,"high":1},"fit":1,"unsure":0,"people":["h1"]},\
            {"id":"sampler","need":{"low":0},"fit":2,"unsure":0}]}],""";

    private static Plan plan() {
        return new PlanInstantiator(TEMPLATE)
                .instantiate(
                        register(compound().propertyService(Known.none()).ownersCommittee(Answer.YES))
                                .members(members(2))
                                .helpers(List.of(
                                        helper("h1", Helper.Role.STREET_CADRE).build()))
                                .organisation(Organisation.builder()
                                        .branches(Listing.of(List.of(SampleRegisters.branch("none", BranchKind.FORMAL)
                                                .build())))
                                        .build())
                                .pairings(Pairings.builder()
                                        .compounds(Listing.of())
                                        .build())
                                .build(),
                        C1,
                        DAY);
    }

    @Test
    void a_plan_is_one_line_with_its_format_first_and_without_texts_of_the_template() {
        String text = new PlanWriter().toText(plan());

        assertThat(text).startsWith("{\"format\":\"grassroots-plan/1\",");
        assertThat(text).isEqualTo(new PlanWriter().toText(plan()));
        assertThat(text).startsWith(WRITTEN);
    }

    @Test
    void a_traditional_wording_of_a_reason_is_kept_and_makes_another_plan() {
        String text = new PlanWriter().toText(plan());
        String traditional = text.replaceAll("(\"zh-Hans\":\"[^\"]*)\"}", "$1\",\"zh-Hant\":\"緣由\"}");

        Plan read = new PlanReader(TEMPLATE)
                .read("plans.jsonl", traditional.getBytes(StandardCharsets.UTF_8))
                .sound()
                .orElseThrow();

        assertThat(traditional).isNotEqualTo(text);
        assertThat(new PlanWriter().toText(read)).isEqualTo(traditional);
        assertThat(read).isNotEqualTo(plan());
    }

    @Test
    void lines_are_read_one_by_one_and_a_bad_one_costs_only_itself() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter writer = new PlanWriter();
        writer.writeLine(plan(), out);
        out.write("{}\n".getBytes(StandardCharsets.UTF_8));
        writer.writeLine(plan(), out);

        List<Reading<Plan>> readings = new ArrayList<>();
        new PlanReader(TEMPLATE)
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
                "\"version\":\"1.2.3\" | \"version\":\"1.2.4\" | the plan is of template 'sample' 1.2.4, but only plans of"
                        + " 'sample' 1.2.3 can be read here",
                "special/T1/flow/ask | special/T1/flow/nap | template 'sample' has no elements [special/T1/flow/nap]",
                "special/T1/flow/ask | special/T1/flow/work | 'special/T1/flow/work' cannot be left out: in template 'sample'"
                        + " it depends on no fact of the compound",
                "overall/seats/secretary | special/T1/duties/d1 | seat 'secretary' must be pending, because it is not known"
                        + " who fills it",
                "\"fit\":1,\"unsure\":0,\"people\":[\"h1\"] | \"fit\":1,\"unsure\":0,\"people\":[\"m1\"] | 'm1' cannot hold"
                        + " two posts of team 'T1'",
                "\"id\":\"head\" | \"id\":\"boss\" | template 'sample' has no post of 'T1' 'boss'",
                "\"id\":\"T1\" | \"id\":\"T9\" | template 'sample' has no special plan 'T9'",
                "\"id\":\"secretary\" | \"id\":\"king\" | template 'sample' has no seat 'king'",
                "\"people\":[\"m1\"] | \"people\":[\"m1\",\"m2\"] | post 'head' is staffed for 1 people, so it must not"
                        + " have 2",
                "\"fit\":2,\"unsure\":0,\"people\" | \"fit\":0,\"unsure\":0,\"people\" | post 'head' has 1 people, but only"
                        + " 0 are fit for it",
                "\"helpers\":[\"h1\"] | \"helpers\":[\"h1\",\"h2\"] | the helpers, the shortages, or the elements that"
                        + " are omitted or pending, are not listed as the plan has them: each once, in the order of the plan, those of"
                        + " the same status together",
                "\"need\":{\"low\":0} | \"need\":{\"low\":0,\"high\":0} | post 'sampler' of 'T1' has the 0 people it takes; it"
                        + " must not be pending",
                "\"ids\":[\"k1\"]}]}}] | \"ids\":[]}]}}] | each entry of missing facts must have ids and differ from the one"
                        + " before in 'of' or 'field', but 'groups' of 'community' does not"
            })
    void what_is_of_no_plan_is_refused(String from, String to, String message) {
        String text = new PlanWriter().toText(plan());
        assertThat(text).contains(from);

        assertThat(problems(text.replace(from, to)))
                .singleElement()
                .extracting(problem -> problem.flaw().sentence())
                .isEqualTo(message);
    }

    @Test
    void counts_that_are_not_those_of_the_plan_are_refused() {
        String text = new PlanWriter().toText(plan()).replace("\"filled\":2", "\"filled\":1");

        assertThat(problems(text))
                .singleElement()
                .extracting(JsonProblem::message)
                .asString()
                .startsWith("plans.jsonl, line 1, column 1: the counts are not those of the plan, which are");
    }

    private static List<JsonProblem> problems(String text) {
        return new PlanReader(TEMPLATE)
                .read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
