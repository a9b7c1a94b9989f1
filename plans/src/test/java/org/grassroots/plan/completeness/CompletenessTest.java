package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;

import java.util.Arrays;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Requirement;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final Requirement MEMBERS = SampleTemplates.of(PersonKind.MEMBER);
    private static final String GUARD = "special/T1/posts/guard";
    private static final ElementStatus OMITTED = new ElementStatus.Omitted(Text.of("not here", "本小区不需要"));

    /** Head, a deputy, four guards in two shifts; three teams, so that the command's span is kept. */
    private static final PlanTemplate TEMPLATE = SampleTemplates.of(2, team("T1"), team("T2"), team("T3"));

    private static final Completeness CHECK = new Completeness(TEMPLATE);
    private static final Register REGISTER = register().members(members(30)).build();
    private static final WorkingPlan PLAN = Samples.plan(TEMPLATE, REGISTER);

    private static org.grassroots.plan.template.SpecialPlan team(String id) {
        return SampleTemplates.team(
                id,
                List.of(
                        SampleTemplates.post("head", PostRank.HEAD, Need.fixed(1), MEMBERS)
                                .build(),
                        SampleTemplates.post("deputy", PostRank.DEPUTY, Need.fixed(1), MEMBERS)
                                .build(),
                        SampleTemplates.member(
                                "guard", Need.builder().people(2).shifts(2).build(), MEMBERS)));
    }

    private static MemberId m(int number) {
        return MemberId.of("m" + number);
    }

    /** Without those that a fresh plan has: seats, which nobody holds in this register, and what is pending. */
    private static List<PlanFinding> found(WorkingPlan plan) {
        return found(CHECK.check(plan));
    }

    private static List<PlanFinding> found(PlanCheck check) {
        return check.findings().stream()
                .filter(one -> one.rule() != PlanRule.SEAT_VACANT && one.rule() != PlanRule.ELEMENT_PENDING)
                .toList();
    }

    private static PlanFinding only(WorkingPlan plan) {
        assertThat(found(plan)).hasSize(1);
        return found(plan).get(0);
    }

    private static WorkingPlan withPeople(String path, Holder... holders) {
        return PLAN.with(Samples.edit(PLAN, path).people(Arrays.asList(holders)).build());
    }

    @Test
    void a_fresh_plan_with_all_its_people_lacks_nothing_and_is_four_clear() {
        PlanCheck check = CHECK.check(PLAN, REGISTER);

        assertThat(found(check)).isEmpty();
        assertThat(check.isComplete()).isTrue();
        assertThat(check.clarity().keySet()).containsExactly("special/T1", "special/T2", "special/T3");
        assertThat(check.clarity().get("special/T1")).isEqualTo(new AssignmentClarity(6, 6, 6, 6, 6, 6));
        assertThat(check.clarityOfAll().percent()).isEqualTo(100);
        assertThat(check)
                .hasToString("PlanCheck{compound=c1, findings=%s, clear=100%%}"
                        .formatted(check.findings().size()));
    }

    @Test
    void the_shipped_template_in_a_fully_staffed_compound_has_no_finding_that_is_a_must() {
        Register register = Samples.fullyStaffed();
        PlanCheck check = new Completeness(Samples.SHIPPED).check(Samples.plan(Samples.SHIPPED, register), register);

        assertThat(check.findings(Grade.MUST)).isEmpty();
        assertThat(check.findings()).extracting(PlanFinding::rule).doesNotContain(PlanRule.POST_VACANT);
        assertThat(check.clarity()).hasSize(10);
        assertThat(check.clarityOfAll().isClear()).isTrue();
    }

    @Test
    void ten_teams_under_one_command_are_told_to_become_two_sectors_of_five() {
        PlanFinding span = new Completeness(Samples.SHIPPED)
                .check(Samples.plan(Samples.SHIPPED, Samples.fullyStaffed())).findings().stream()
                        .filter(one -> one.rule() == PlanRule.SPAN && one.path().equals("overall"))
                        .findFirst()
                        .orElseThrow();

        assertThat(span.grade()).isEqualTo(Grade.INFO);
        assertThat(span.observed().text().english()).isEqualTo("10");
        assertThat(span.required().text().english()).isEqualTo("3 to 7");
        assertThat(span.cure().orElseThrow().text().english()).isEqualTo("2 sectors of 5");
        assertThat(span.others()).hasSize(10).startsWith("special/T1");
        assertThat(span.message().english())
                .contains("has 10 directly under it, and 7 at the most can be led well")
                .endsWith("smallest cure: 2 sectors of 5");
        assertThat(span.citation().text().english()).startsWith("The library's own suggestion");
    }

    @Test
    void each_kind_of_missing_element_is_told_by_its_own_rule() {
        assertThat(only(PLAN.without("special/T2")).rule()).isEqualTo(PlanRule.SPECIAL_PLAN);
        assertThat(only(PLAN.without("special/T2/flow")).rule()).isEqualTo(PlanRule.TEAM_CHART);
        assertThat(only(PLAN.without("special/T2/posts/head")).rule()).isEqualTo(PlanRule.TEAM_HEAD);
        assertThat(only(PLAN.without("overall")).rule()).isEqualTo(PlanRule.OVERALL);
        assertThat(only(PLAN.without("special/T2/duties/d1")).rule()).isEqualTo(PlanRule.ELEMENT_MISSING);
        assertThat(only(PLAN.without("special/T2/posts/head")).message().english())
                .isEqualTo("the plan lacks the post 'head' (special/T2/posts/head) and does not say why");
        assertThat(only(PLAN.without("special/T2")).citation().text().english()).isEqualTo("Seed-004");
        assertThat(only(PLAN.without("special/T2")).toString())
                .isEqualTo(
                        "plan.special-plan of c1 at special/T2: the plan lacks the special plan 'T2' (special/T2) and"
                                + " does not say why");
        assertThat(new Completeness(Samples.SHIPPED)
                        .check(Samples.plan(Samples.SHIPPED, REGISTER).without("ledgers/L3"))
                        .findings(Grade.MUST))
                .extracting(PlanFinding::rule)
                .contains(PlanRule.LEDGER);
    }

    @Test
    void what_is_left_out_with_a_reason_is_not_missing_nor_are_its_parts() {
        WorkingPlan left = PLAN.with(
                Samples.edit(PLAN, "special/T1/flow/ask").status(OMITTED).build());
        assertThat(found(left)).isEmpty();

        List<String> parts = PLAN.items().stream()
                .map(item -> item.path())
                .filter(path -> path.startsWith("special/T3/"))
                .toList();
        WorkingPlan team = PLAN.without("special/T3")
                .with(Samples.edit(PLAN, "special/T3").status(OMITTED).build());
        assertThat(parts).isNotEmpty();
        assertThat(found(team)).extracting(PlanFinding::rule).containsExactly(PlanRule.SPAN);
    }

    @Test
    void a_team_cannot_leave_out_its_chart_or_its_head_nor_a_compound_its_overall_plan() {
        WorkingPlan chart =
                PLAN.with(Samples.edit(PLAN, "special/T1/flow").status(OMITTED).build());
        assertThat(only(chart).rule()).isEqualTo(PlanRule.TEAM_CHART);

        WorkingPlan head = PLAN.with(Samples.edit(PLAN, "special/T1/posts/head")
                .status(OMITTED)
                .people(List.of())
                .build());
        assertThat(only(head).message().english())
                .isEqualTo("0 posts of the special plan 'T1' (special/T1) have the rank of a head; exactly one must");

        WorkingPlan overall =
                PLAN.with(Samples.edit(PLAN, "overall").status(OMITTED).build());
        assertThat(only(overall).rule()).isEqualTo(PlanRule.OVERALL);
    }

    @Test
    void a_second_overall_plan_is_told() {
        WorkingPlan plan =
                PLAN.with(Samples.added("spare", ElementKind.OVERALL_PLAN).build());

        assertThat(only(plan).rule()).isEqualTo(PlanRule.OVERALL_TWICE);
    }

    @Test
    void another_post_may_become_the_head_but_not_beside_the_first() {
        WorkingPlan two = PLAN.with(Samples.edit(PLAN, "special/T1/posts/deputy")
                .rank(PostRank.HEAD)
                .build());
        assertThat(only(two).observed().text().english()).isEqualTo("2");

        WorkingPlan moved = two.with(Samples.edit(PLAN, "special/T1/posts/head")
                .rank(PostRank.MEMBER)
                .build());
        assertThat(found(moved)).isEmpty();
    }

    @Test
    void something_else_in_the_place_of_an_element_is_told_once() {
        WorkingPlan plan = PLAN.with(
                Samples.edit(PLAN, "special/T1/flow").kind(ElementKind.DUTY).build());

        assertThat(only(plan).message().english())
                .isEqualTo(
                        "where the template has the flow chart 'flow' (special/T1/flow), the plan has another kind of"
                                + " item: duty");
    }

    @Test
    void a_duty_that_no_post_of_its_team_has_is_told_and_so_is_a_post_without_a_duty() {
        WorkingPlan plan = PLAN;
        for (String post : List.of("special/T1/posts/head", "special/T1/posts/deputy", GUARD)) {
            plan = plan.with(Samples.edit(plan, post).links(List.of()).build());
        }

        assertThat(found(plan))
                .extracting(PlanFinding::rule)
                .containsExactly(
                        PlanRule.DUTY_OWNER,
                        PlanRule.ASSIGNMENT_DUTY,
                        PlanRule.ASSIGNMENT_DUTY,
                        PlanRule.ASSIGNMENT_DUTY);
        assertThat(CHECK.check(plan).clarity().get("special/T1")).isEqualTo(new AssignmentClarity(6, 6, 6, 6, 0, 0));
    }

    @Test
    void a_ledger_without_a_team_or_with_two_is_told() {
        Completeness check = new Completeness(Samples.SHIPPED);
        WorkingPlan plan = Samples.plan(Samples.SHIPPED, Samples.fullyStaffed());
        WorkingPlan none =
                plan.with(Samples.edit(plan, "special/T1").links(List.of()).build());
        WorkingPlan two = plan.with(Samples.edit(plan, "special/T2")
                .addLinks(new ItemLink(ItemLink.Role.OWNS, "ledgers/L1"))
                .build());

        assertThat(check.check(plan).findings(Grade.MUST)).isEmpty();
        assertThat(check.check(none).findings(Grade.MUST)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(PlanRule.LEDGER_OWNER);
            assertThat(one.path()).isEqualTo("ledgers/L1");
            assertThat(one.observed().text().english()).isEqualTo("0");
        });
        assertThat(check.check(two).findings(Grade.MUST))
                .singleElement()
                .satisfies(one -> assertThat(one.observed().text().english()).isEqualTo("2"));
    }

    @Test
    void a_gap_is_named_once_with_how_many_are_lacking_and_of_a_head_it_is_a_must() {
        PlanFinding guard = only(withPeople(GUARD, Holder.of(m(20), 1)));
        assertThat(guard.rule()).isEqualTo(PlanRule.POST_VACANT);
        assertThat(guard.grade()).isEqualTo(Grade.SHOULD);
        assertThat(guard.message().english())
                .isEqualTo("the post 'guard' (special/T1/posts/guard) is held by 1 of 4 people");
        assertThat(guard.message().simplifiedChinese()).isEqualTo("岗位“文”（special/T1/posts/guard）需要4人，现有1人");

        PlanFinding head = only(withPeople("special/T1/posts/head"));
        assertThat(head.rule()).isEqualTo(PlanRule.POST_VACANT);
        assertThat(head.grade()).isEqualTo(Grade.MUST);
    }

    @Test
    void a_head_is_needed_though_people_have_struck_out_the_need() {
        WorkingPlan plan = PLAN.with(Samples.edit(PLAN, "special/T1/posts/head")
                .people(List.of())
                .need(Interval.exactly(0))
                .build());

        assertThat(only(plan).rule()).isEqualTo(PlanRule.POST_VACANT);
    }

    @Test
    void a_person_whom_the_register_does_not_have_is_not_known() {
        WorkingPlan plan = withPeople("special/T1/posts/deputy", Holder.of(MemberId.of("gone")));

        assertThat(found(plan)).isEmpty();
        assertThat(found(CHECK.check(plan, REGISTER))).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(PlanRule.ASSIGNMENT_PERSON);
            assertThat(one.people()).containsExactly(MemberId.of("gone"));
            assertThat(one.message().english()).doesNotContain("gone");
        });
        assertThat(CHECK.check(plan, REGISTER).clarityOfAll()).isEqualTo(new AssignmentClarity(18, 17, 18, 18, 18, 17));
    }

    @Test
    void of_a_post_with_two_shifts_one_of_them_must_be_stated_and_of_a_post_with_one_none_needs_to_be() {
        WorkingPlan plan =
                withPeople(GUARD, Holder.of(m(20), 1), Holder.of(m(21), 2), Holder.of(m(22), 3), Holder.of(m(23)));

        assertThat(only(plan).rule()).isEqualTo(PlanRule.ASSIGNMENT_TIME);
        assertThat(only(plan).people()).containsExactly(m(22), m(23));
        assertThat(only(plan).observed().text().english()).isEqualTo("2");
        assertThat(found(withPeople("special/T1/posts/deputy", Holder.of(m(25)))))
                .isEmpty();
        assertThat(found(withPeople("special/T1/posts/deputy", Holder.of(m(25), 1))))
                .isEmpty();
        assertThat(only(withPeople("special/T1/posts/deputy", Holder.of(m(25), 2)))
                        .rule())
                .isEqualTo(PlanRule.ASSIGNMENT_TIME);
    }

    @Test
    void people_at_what_is_left_out_or_is_no_post_have_no_post() {
        WorkingPlan omitted =
                PLAN.with(Samples.edit(PLAN, GUARD).status(OMITTED).build());
        assertThat(found(omitted)).extracting(PlanFinding::rule).contains(PlanRule.ASSIGNMENT_POST);
        assertThat(CHECK.check(omitted).clarity().get("special/T1")).isEqualTo(new AssignmentClarity(6, 6, 6, 2, 6, 2));

        assertThat(only(withPeople("special/T1/duties/d1", Holder.of(m(25))))
                        .message()
                        .english())
                .isEqualTo(
                        "assigned to the duty 'duty' (special/T1/duties/d1): 1; but it is no post of the plan or is left"
                                + " out");
    }

    @Test
    void a_person_twice_in_one_team_is_told_by_id_and_not_by_name() {
        MemberId head = (MemberId)
                Samples.item(PLAN, "special/T1/posts/head").people().get(0).person();
        WorkingPlan plan = withPeople("special/T1/posts/deputy", Holder.of(head));

        PlanFinding twice = found(plan).stream()
                .filter(one -> one.rule() == PlanRule.PERSON_TWICE)
                .findFirst()
                .orElseThrow();
        assertThat(twice.path()).isEqualTo("special/T1");
        assertThat(twice.people()).containsExactly(head);
        assertThat(twice.others()).containsExactly("special/T1/posts/head", "special/T1/posts/deputy");
        assertThat(twice.message().english()).doesNotContain(head.value());
    }

    @Test
    void two_posts_are_the_limit_of_this_template_and_three_are_too_many() {
        WorkingPlan two = withPeople("special/T1/posts/deputy", Holder.of(m(30)))
                .with(Samples.edit(PLAN, "special/T2/posts/deputy")
                        .people(List.of(Holder.of(m(30))))
                        .build());
        assertThat(found(two)).isEmpty();

        WorkingPlan three = two.with(Samples.edit(PLAN, "special/T3/posts/deputy")
                .people(List.of(Holder.of(m(30))))
                .build());
        assertThat(only(three).message().english()).isEqualTo("one person holds 3 posts; the template allows 2");
        assertThat(only(three).path()).isEmpty();
    }

    @Test
    void who_stands_in_for_a_seat_must_be_somebody_else() {
        WorkingPlan plan = PLAN.with(Samples.edit(PLAN, "overall/seats/secretary")
                .status(ElementStatus.INCLUDED)
                .people(List.of(Holder.of(m(1))))
                .backups(List.of(Holder.of(m(1))))
                .build());

        assertThat(only(plan).rule()).isEqualTo(PlanRule.PERSON_TWICE);
        assertThat(only(plan).path()).isEqualTo("overall/seats/secretary");
    }

    @Test
    void what_is_named_and_nobody_knows_is_told_once_however_many_name_it() {
        ItemLink nowhere = new ItemLink(ItemLink.Role.DUTY, "special/T1/duties/nowhere");
        WorkingPlan plan = PLAN.with(Samples.edit(PLAN, GUARD).addLinks(nowhere).build())
                .with(Samples.edit(PLAN, "special/T1/posts/head")
                        .addLinks(nowhere)
                        .build());

        assertThat(only(plan).rule()).isEqualTo(PlanRule.LINK_BROKEN);
        assertThat(only(plan).others()).containsExactly("special/T1/posts/head", GUARD);
    }

    @Test
    void an_added_team_needs_its_chart_and_head_like_any_other() {
        WorkingPlan bare =
                PLAN.with(Samples.added("special/T9", ElementKind.SPECIAL_PLAN).build());
        assertThat(found(bare)).extracting(PlanFinding::rule).containsExactly(PlanRule.TEAM_CHART, PlanRule.TEAM_HEAD);
        assertThat(found(bare).get(0).message().english()).doesNotContain("Added by hand");

        WorkingPlan whole = bare.with(
                        Samples.added("special/T9/flow", ElementKind.FLOW).build())
                .with(Samples.added("special/T9/posts/head", ElementKind.POST)
                        .rank(PostRank.HEAD)
                        .people(List.of(Holder.of(m(30))))
                        .addLinks(new ItemLink(ItemLink.Role.DUTY, "special/T9/duties/d1"))
                        .build())
                .with(Samples.added("special/T9/duties/d1", ElementKind.DUTY).build());
        assertThat(found(whole)).isEmpty();
    }

    @Test
    void seven_under_one_head_are_within_the_span_and_eight_are_not() {
        assertThat(found(withGuards(6))).isEmpty();
        assertThat(only(withGuards(7)).message().english())
                .isEqualTo(
                        "the post 'head' (special/T1/posts/head) has 8 directly under it, and 7 at the most can be led"
                                + " well; smallest cure: 2 sectors of 4");
    }

    /** Beside the deputy. */
    private static WorkingPlan withGuards(int guards) {
        Holder[] holders = new Holder[guards];
        Arrays.setAll(holders, at -> Holder.of(MemberId.of("g" + at), 1));
        return withPeople(GUARD, holders);
    }

    @Test
    void fewer_than_three_at_full_strength_are_told_but_a_vacancy_only_as_a_vacancy() {
        WorkingPlan small = PLAN.with(Samples.edit(PLAN, GUARD)
                .people(List.of(Holder.of(m(20), 1)))
                .need(Interval.exactly(1))
                .build());
        assertThat(only(small).rule()).isEqualTo(PlanRule.SPAN);
        assertThat(only(small).cure()).isEmpty();

        assertThat(only(withPeople(GUARD, Holder.of(m(20), 1))).rule()).isEqualTo(PlanRule.POST_VACANT);
    }

    @Test
    void on_a_day_before_the_span_has_a_value_no_span_is_looked_at() {
        WorkingPlan plan = WorkingPlan.builder()
                .from(withGuards(7))
                .day(Completeness.shippedSpan().values().get(0).from().minusDays(1))
                .build();

        assertThat(found(plan)).isEmpty();
        assertThat(found(WorkingPlan.builder()
                        .from(plan)
                        .day(plan.day().plusDays(1))
                        .build()))
                .extracting(PlanFinding::rule)
                .containsExactly(PlanRule.SPAN);
    }

    @Test
    void a_plan_of_an_older_version_is_told_to_be_merged() {
        WorkingPlan plan =
                WorkingPlan.builder().from(PLAN).templateVersion("1.0.0").build();

        assertThat(only(plan).message().english())
                .isEqualTo(
                        "the plan was made of version 1.0.0 of its template, which is now version 1.2.3: merge it with a"
                                + " new plan");
    }

    @Test
    void a_plan_of_another_template_or_community_is_refused() {
        assertThatThrownBy(() -> new Completeness(Samples.SHIPPED).check(PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan of compound 'c1' was made of template 'sample', so it cannot be checked by"
                        + " 'one-ten-seven'");
        WorkingPlan elsewhere =
                WorkingPlan.builder().from(PLAN).community(CommunityId.of("k2")).build();
        assertThatThrownBy(() -> CHECK.check(elsewhere, REGISTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan of compound 'c1' is of community 'k2', but the register is of 'k1'");
    }
}
