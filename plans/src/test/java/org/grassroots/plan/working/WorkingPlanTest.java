package org.grassroots.plan.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanElement;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingPlanTest {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final PlanTemplate SMALL = SampleTemplates.of(
            2,
            SampleTemplates.team(
                    "T1",
                    SampleTemplates.of(PersonKind.MEMBER),
                    SampleTemplates.member(
                            "guard",
                            Need.builder().people(3).shifts(2).build(),
                            SampleTemplates.of(PersonKind.MEMBER))));

    private static Plan plan(PlanTemplate template) {
        return new PlanInstantiator(template)
                .instantiate(
                        register()
                                .members(members(6))
                                .helpers(List.of(
                                        helper("h1", Helper.Role.STREET_CADRE).build()))
                                .build(),
                        C1,
                        DAY);
    }

    private static PlanItem item(String path) {
        return PlanItem.builder()
                .path(path)
                .kind(ElementKind.DUTY)
                .title(Text.same("added"))
                .build();
    }

    private static List<String> paths(WorkingPlan plan) {
        return plan.items().stream().map(PlanItem::path).toList();
    }

    @Test
    void it_begins_as_every_element_of_the_plan_in_its_order_with_its_status() {
        Plan plan = plan(SHIPPED);
        WorkingPlan working = WorkingPlan.of(plan);

        assertThat(paths(working))
                .isEqualTo(plan.elements().stream().map(PlanElement::path).toList());
        assertThat(working.items())
                .extracting(PlanItem::status)
                .isEqualTo(plan.elements().stream().map(PlanElement::status).toList());
        assertThat(working.template()).isEqualTo(plan.templateId());
        assertThat(working.templateVersion()).isEqualTo(plan.templateVersion());
        assertThat(working.compound()).isEqualTo(C1);
        assertThat(working.day()).isEqualTo(DAY);
    }

    @Test
    void a_post_has_its_rank_need_shifts_duties_and_people_who_take_the_shifts_in_turn() {
        PlanItem guard =
                WorkingPlan.of(plan(SMALL)).item("special/T1/posts/guard").orElseThrow();

        assertThat(guard.rank()).contains(PostRank.MEMBER);
        assertThat(guard.need()).contains(Interval.exactly(6));
        assertThat(guard.shifts()).hasValue(2);
        assertThat(guard.people()).hasSize(5);
        assertThat(guard.people())
                .extracting(holder -> holder.shift().getAsInt())
                .containsExactly(1, 2, 1, 2, 1);
        assertThat(guard.gap().orElseThrow().english()).startsWith("needs 6 from among Party members");
        assertThat(guard.links()).containsExactly(new ItemLink(ItemLink.Role.DUTY, "special/T1/duties/d1"));
    }

    @Test
    void a_seat_has_who_holds_it_who_stands_in_and_its_duties() {
        WorkingPlan working = WorkingPlan.of(plan(SMALL));
        PlanItem cadre = working.item("overall/seats/street-cadre").orElseThrow();
        PlanItem liaison = working.item("overall/seats/community-liaison").orElseThrow();

        assertThat(cadre.people()).extracting(holder -> holder.person().value()).containsExactly("h1");
        assertThat(cadre.people()).allMatch(holder -> holder.shift().isEmpty());
        assertThat(cadre.text()).containsExactly(Text.of("duty", "文"));
        assertThat(liaison.gap().orElseThrow().english()).startsWith("no community worker");
    }

    @Test
    void a_flow_leads_round_a_step_that_is_left_out_and_the_step_keeps_its_own_way_on() {
        WorkingPlan working = WorkingPlan.of(new PlanInstantiator(SMALL)
                .instantiate(register(compound().propertyService(Known.none())).build(), C1, DAY));

        assertThat(working.item("special/T1/flow/ask").orElseThrow().status().isOmitted())
                .isTrue();
        assertThat(working.item("special/T1/flow/work").orElseThrow().links())
                .containsExactly(
                        new ItemLink(ItemLink.Role.DONE_BY, "special/T1/posts/head"),
                        new ItemLink(ItemLink.Role.NEXT, "special/T1/flow/end"));
        assertThat(working.item("special/T1/flow/ask").orElseThrow().links())
                .contains(new ItemLink(ItemLink.Role.NEXT, "special/T1/flow/end"));
    }

    @Test
    void every_link_of_a_fresh_plan_leads_to_an_item() {
        WorkingPlan working = WorkingPlan.of(plan(SHIPPED));

        assertThat(working.items())
                .flatExtracting(PlanItem::links)
                .hasSizeGreaterThan(100)
                .allSatisfy(link -> assertThat(working.item(link.path())).isPresent());
    }

    @Test
    void a_step_names_every_column_that_it_writes() {
        WorkingPlan working = WorkingPlan.of(plan(SHIPPED));

        assertThat(working.item("special/T3/flow/daily").orElseThrow().links())
                .filteredOn(link -> link.role() == ItemLink.Role.WRITES)
                .containsExactly(
                        ItemLink.writes("ledgers/L4", ElementId.of("temperature-morning")),
                        ItemLink.writes("ledgers/L4", ElementId.of("temperature-evening")),
                        ItemLink.writes("ledgers/L4", ElementId.of("symptoms")));
    }

    @Test
    void only_a_link_that_writes_names_a_column() {
        assertThatThrownBy(() -> new ItemLink(ItemLink.Role.READS, "ledgers/L4", Optional.of(ElementId.of("symptoms"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a link of the role WRITES names a column, but the one to 'ledgers/L4' is READS and"
                        + " names 'symptoms'");
    }

    @Test
    void time_limits_and_answers_of_the_template_stand_in_it() {
        WorkingPlan working = WorkingPlan.of(plan(SHIPPED));

        assertThat(working.items())
                .anyMatch(item ->
                        item.kind() == ElementKind.FLOW_NODE && item.within().isPresent());
        assertThat(working.items())
                .filteredOn(item ->
                        item.kind() == ElementKind.FLOW_NODE && !item.text().isEmpty())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(
                                decision.links().stream().filter(link -> link.role() == ItemLink.Role.NEXT))
                        .hasSameSizeAs(decision.text()));
        assertThat(working.items())
                .filteredOn(item -> item.kind() == ElementKind.REPORT_LINK)
                .allSatisfy(link -> assertThat(link.text()).hasSize(2));
        assertThat(working.items())
                .anyMatch(
                        item -> item.kind() == ElementKind.DRILL && item.every().isPresent());
    }

    @Test
    void an_item_takes_the_place_of_the_one_with_its_path() {
        WorkingPlan working = WorkingPlan.of(plan(SMALL));

        WorkingPlan changed = working.with(item("special/T1/duties/d1"));

        assertThat(paths(changed)).isEqualTo(paths(working));
        assertThat(changed.item("special/T1/duties/d1")).contains(item("special/T1/duties/d1"));
    }

    @Test
    void a_new_item_comes_after_its_last_sibling_or_after_the_last_part_of_what_it_is_a_part_of() {
        WorkingPlan working = WorkingPlan.of(plan(SMALL));

        assertThat(paths(working.with(item("special/T1/duties/d2"))))
                .containsSubsequence("special/T1/duties/d1", "special/T1/duties/d2", "special/T1/posts/head");
        assertThat(paths(working.with(item("special/T1/quantities/q1"))))
                .endsWith("special/T1/flow/end", "special/T1/quantities/q1");
        assertThat(paths(working.with(item("special/T2")))).endsWith("special/T1/flow/end", "special/T2");
        assertThat(paths(working.with(item("ledgers/L1")))).endsWith("special/T1/flow/end", "ledgers/L1");
        assertThat(paths(working.without("special/T1")
                        .with(item("special/T1/duties/d1"))
                        .with(item("special/T1"))))
                .endsWith("special/T1", "special/T1/duties/d1");
    }

    @Test
    void an_item_goes_with_its_parts_and_what_names_it_keeps_the_name() {
        WorkingPlan working = WorkingPlan.of(plan(SMALL));

        WorkingPlan without = working.without("special/T1/flow");

        assertThat(paths(without)).noneMatch(path -> path.startsWith("special/T1/flow"));
        assertThat(paths(without)).hasSize(paths(working).size() - 5);
        assertThat(working.parts("special/T1/flow")).hasSize(5);
        assertThat(without.parts("special/T1/flow")).isEmpty();
        assertThat(working.without("special/T1/duties/d1")
                        .item("special/T1/posts/head")
                        .orElseThrow()
                        .links())
                .containsExactly(new ItemLink(ItemLink.Role.DUTY, "special/T1/duties/d1"));
    }

    @Test
    void what_is_not_there_cannot_be_taken_out() {
        WorkingPlan working = WorkingPlan.of(plan(SMALL));

        assertThatThrownBy(() -> working.without("special/T9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'special/T9' is none of the 21 items of the plan of 'c1'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "a//b", "1", "a b", "a/ü", "-a"})
    void a_path_that_no_element_could_have_is_refused(String path) {
        assertThatThrownBy(() -> item(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path of an item must be made of ids of 1 to 64 Latin letters, digits and '-', each"
                        + " beginning with a letter, with '/' between them, such as 'special/T2/posts/head'; was '"
                        + path
                        + "'");
    }

    @Test
    void a_segment_of_64_characters_is_taken_and_one_of_65_refused() {
        assertThat(item("a/" + "b".repeat(64)).path()).hasSize(66);
        assertThatThrownBy(() -> item("a/" + "b".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_stands_twice_in_an_item_and_no_item_twice_or_after_its_parts_in_a_plan() {
        Holder holder = Holder.of(MemberId.of("m1"));
        PlanItem.Builder twice =
                PlanItem.builder().from(item("special/T1/posts/p")).addPeople(holder, Holder.of(MemberId.of("m1"), 2));
        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'special/T1/posts/p' must name each person once, but the one in place 2 stands there before");

        WorkingPlan.Builder plan = WorkingPlan.builder().from(WorkingPlan.of(plan(SMALL)));
        assertThatThrownBy(() -> plan.addItems(item("special/T1/duties/d1")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'special/T1/duties/d1' stands twice in the plan of 'c1'");
        WorkingPlan.Builder late = WorkingPlan.builder().from(WorkingPlan.of(plan(SMALL)));
        assertThatThrownBy(() -> late.addItems(item("special/T1/duties")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'special/T1/duties' must stand before its parts in the plan of 'c1'");
    }

    @Test
    void a_holder_stands_in_shift_1_or_a_later_one() {
        assertThat(Holder.of(MemberId.of("m1"), 1).shift()).hasValue(1);
        assertThatThrownBy(() -> Holder.of(MemberId.of("m1"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'m1' must stand in shift 1 or a later one, was 0");
    }

    @Test
    void a_time_limit_is_more_than_zero() {
        assertThatThrownBy(() -> PlanItem.builder()
                        .from(item("special/T1/flow/s"))
                        .within(Duration.ZERO)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'special/T1/flow/s': the time it may take must be more than zero");
    }
}
