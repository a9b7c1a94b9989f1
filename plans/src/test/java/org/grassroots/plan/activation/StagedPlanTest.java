package org.grassroots.plan.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.util.List;
import java.util.OptionalInt;
import org.grassroots.member.PersonId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleLadders;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;

/** Two teams: T1 has a gate of three shifts with two people each, T2 stays on call. */
class StagedPlanTest {
    private static final ElementId T1 = ElementId.of("T1");
    private static final ElementId T2 = ElementId.of("T2");

    private static PlanTemplate template(String... crews) {
        Ladder plain = SampleLadders.plain(List.of(T1, T2));
        Ladder ladder = Ladder.builder()
                .from(plain)
                .crews(List.of(
                        crew("A", 1, OptionalInt.of(1)),
                        crew("B", 2, OptionalInt.of(2)),
                        crew("reserve", 3, OptionalInt.empty())))
                .stages(List.of(
                        plain.stages().get(0),
                        SampleLadders.stage(SampleLadders.ALERT)
                                .addTeams(new StageTeam(
                                        T1,
                                        List.of(crews).stream()
                                                .map(ElementId::of)
                                                .toList()))
                                .addTeams(new StageTeam(T2, List.of()))
                                .build()))
                .build();
        return PlanTemplate.builder()
                .from(SampleTemplates.of(
                        1,
                        SampleTemplates.team(
                                "T1",
                                SampleTemplates.of(PersonKind.MEMBER),
                                SampleTemplates.member(
                                        "gate",
                                        Need.builder().people(2).shifts(3).build(),
                                        SampleTemplates.of(PersonKind.MEMBER))),
                        SampleTemplates.team(
                                "T2",
                                SampleTemplates.of(PersonKind.MEMBER),
                                SampleTemplates.member("desk", Need.fixed(1), SampleTemplates.of(PersonKind.MEMBER)))))
                .ladder(ladder)
                .build();
    }

    private static Crew crew(String id, int from, OptionalInt to) {
        return new Crew(ElementId.of(id), SampleLadders.term(id).title(), from, to, SampleTemplates.OURS);
    }

    private static Plan plan(int members, String... crews) {
        return new PlanInstantiator(template(crews))
                .instantiate(
                        SampleRegisters.register()
                                .members(SampleRegisters.members(members))
                                .build(),
                        C1,
                        DAY);
    }

    private static StagedPost post(StagedPlan staged, String team, String post) {
        return staged.posts().stream()
                .filter(one ->
                        one.team().value().equals(team) && one.post().value().equals(post))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_the_shifts_of_the_crews_that_stand_are_called() {
        Plan plan = plan(20, "A");
        StagedPost gate = post(StagedPlan.of(plan, SampleLadders.ALERT), "T1", "gate");
        assertThat(gate.places()).isEqualTo(2);
        assertThat(gate.called())
                .containsExactly(gatePeople(plan).get(0), gatePeople(plan).get(3));
        assertThat(post(StagedPlan.of(plan(20, "A", "B"), SampleLadders.ALERT), "T1", "gate")
                        .places())
                .isEqualTo(4);
        StagedPost all = post(StagedPlan.of(plan(20, "A", "B", "reserve"), SampleLadders.ALERT), "T1", "gate");
        assertThat(all.places()).isEqualTo(6);
        assertThat(all.called()).isEqualTo(gatePeople(plan));
    }

    private static List<PersonId> gatePeople(Plan plan) {
        return plan.team(T1)
                .orElseThrow()
                .post(ElementId.of("gate"))
                .orElseThrow()
                .people();
    }

    @Test
    void of_a_team_on_call_only_head_and_deputies_are_called() {
        StagedPlan staged = StagedPlan.of(plan(20, "A"), SampleLadders.ALERT);
        assertThat(staged.posts())
                .extracting(post -> post.team() + "/" + post.post() + (post.onCall() ? " on call" : ""))
                .containsExactly("T1/head", "T1/deputy", "T1/gate", "T2/head on call", "T2/deputy on call");
    }

    @Test
    void places_that_nobody_fills_are_named() {
        StagedPlan staged = StagedPlan.of(plan(3, "A"), SampleLadders.ALERT);
        // Nobody may be deputy in these teams but a street cadre, and there is none.
        assertThat(staged.unfilled())
                .extracting(post -> post.team() + "/" + post.post())
                .contains("T1/deputy", "T2/deputy");
        assertThat(staged.places()).isEqualTo(6);
        assertThat(staged.places())
                .isEqualTo(staged.posts().stream()
                        .mapToInt(post -> post.called().size() + post.unfilled())
                        .sum());
        assertThat(staged.called()).doesNotHaveDuplicates();
    }

    @Test
    void the_compound_of_a_plan_begins_at_the_ordinary_stage() {
        Plan plan = plan(1, "A");
        assertThat(Activation.of(plan)).isEqualTo(Activation.of(plan.template(), plan.community(), C1));
        assertThat(Activation.of(plan).state().stage().id()).isEqualTo(SampleLadders.ORDINARY);
    }

    @Test
    void nobody_is_called_by_a_team_that_is_not_on() {
        assertThat(StagedPlan.of(plan(20, "A"), SampleLadders.ORDINARY).posts()).isEmpty();
        assertThat(StagedPlan.of(plan(20, "A"), SampleLadders.ORDINARY).called())
                .isEmpty();
    }

    @Test
    void a_stage_that_is_not_there_is_the_callers_fault() {
        Plan plan = plan(1, "A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StagedPlan.of(plan, ElementId.of("P9")))
                .withMessage("the ladder of 'sample' has no stage 'P9', only [ordinary, alert]");
    }
}
