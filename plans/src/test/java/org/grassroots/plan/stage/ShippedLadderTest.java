package org.grassroots.plan.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.junit.jupiter.api.Test;

/** The preset of stages of one-ten-seven, team by team. */
class ShippedLadderTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final Ladder LADDER = TEMPLATE.ladder();

    private static Stage stage(String id) {
        return LADDER.stage(ElementId.of(id)).orElseThrow();
    }

    private static List<String> teams(String stage, String crews) {
        return stage(stage).teams().stream()
                .filter(team -> crews(team).equals(crews))
                .map(team -> team.team().value())
                .toList();
    }

    private static String crews(StageTeam team) {
        return team.crews().stream().map(ElementId::value).collect(Collectors.joining("+"));
    }

    @Test
    void teams_start_in_echelons() {
        assertThat(LADDER.ordinary().value()).isEqualTo("P0");
        assertThat(LADDER.stages())
                .extracting(stage -> stage.id().value())
                .containsExactly("P0", "P1", "P2", "P3", "recovery");
        assertThat(teams("P0", "")).containsExactly("T6", "T7", "T8", "T9");
        assertThat(teams("P1", "A")).containsExactly("T6", "T7", "T8", "T9", "T10", "T3", "T1");
        assertThat(teams("P2", "A+B")).containsExactly("T6", "T7", "T8", "T9", "T10", "T3", "T1", "T2", "T5", "T4");
        assertThat(teams("P3", "A+B+reserve")).isEqualTo(teams("P2", "A+B"));
        assertThat(teams("recovery", "A")).containsExactly("T9", "T5", "T4");
        assertThat(teams("recovery", "")).containsExactly("T6", "T7", "T8");
    }

    @Test
    void a_team_starts_at_the_first_stage_of_the_way_up_at_which_it_is_on() {
        for (SpecialPlan special : TEMPLATE.specialPlans()) {
            String first = Stream.of("P0", "P1", "P2", "P3")
                    .filter(id -> stage(id).team(special.id()).isPresent())
                    .findFirst()
                    .orElseThrow();
            assertThat(special.starts().stage().value())
                    .as(special.id().value())
                    .isEqualTo(first);
        }
    }

    @Test
    void what_the_report_does_not_say_is_marked_as_ours() {
        assertThat(LADDER.stages()).allMatch(stage -> stage.origin().mark() == OriginMark.OURS);
        assertThat(LADDER.transitions()).allMatch(way -> way.origin().mark() == OriginMark.OURS);
    }

    @Test
    void no_compound_and_no_team_orders_anything() {
        Map<String, Set<String>> who = LADDER.transitions().stream()
                .collect(Collectors.toMap(
                        way -> way.id().value(),
                        way -> way.orderedBy().stream().map(ElementId::value).collect(Collectors.toSet())));
        assertThat(who.get("P0-P1")).containsExactlyInAnyOrder("county", "subdistrict", "community");
        assertThat(who.get("P1-P2")).containsExactlyInAnyOrder("county", "subdistrict");
        assertThat(who.get("P2-P3")).containsExactly("county");
        assertThat(who.values())
                .allMatch(authorities ->
                        Set.of("county", "subdistrict", "community").containsAll(authorities));
    }

    @Test
    void stages_are_skipped_upward_and_never_downward() {
        assertThat(ways("P0", "P3")).containsExactly("P2-P3");
        assertThat(ways("recovery", "P2")).containsExactly("P1-P2");
        assertThat(ways("P3", "P0")).isEmpty();
        assertThat(ways("P0", "recovery")).isEmpty();
        assertThat(LADDER.isAbove(ElementId.of("P3"), ElementId.of("recovery"))).isTrue();
        assertThat(LADDER.isAbove(ElementId.of("recovery"), ElementId.of("P0"))).isFalse();
        assertThat(LADDER.isAbove(ElementId.of("P1"), ElementId.of("P1"))).isFalse();
    }

    private static List<String> ways(String from, String to) {
        return LADDER.ways(ElementId.of(from), ElementId.of(to)).stream()
                .map(way -> way.id().value())
                .toList();
    }

    @Test
    void an_inactive_teams_duties_are_with_the_body_that_leads() {
        DutyTable table = DutyTable.of(LADDER, TEMPLATE.ladderTeams());
        int duties = TEMPLATE.ladderTeams().stream()
                .mapToInt(team -> team.duties().size())
                .sum();
        assertThat(table.owners()).hasSize(5 * duties);
        assertThat(table.at(ElementId.of("P0")))
                .filteredOn(owner -> owner.team().value().equals("T2"))
                .isNotEmpty()
                .allMatch(owner ->
                        owner.by() == DutyOwner.By.BODY && owner.owner().value().equals("branch-committee"));
        assertThat(table.at(ElementId.of("P1")))
                .filteredOn(owner -> owner.team().value().equals("T2"))
                .allMatch(owner -> owner.owner().value().equals("command"));
        assertThat(table.at(ElementId.of("P3"))).allMatch(owner -> owner.by() == DutyOwner.By.TEAM);
    }

    @Test
    void standing_down_goes_in_reverse_order_and_says_what_is_closed_and_kept() {
        StageChange change = StageChange.of(LADDER, ElementId.of("P3"), ElementId.of("recovery"));
        assertThat(change.standingDown())
                .extracting(ElementId::value)
                .containsExactly("T4", "T5", "T2", "T1", "T3", "T10", "T9", "T8", "T7", "T6");
        assertThat(change.staying()).extracting(ElementId::value).containsExactly("T6", "T7", "T8", "T9", "T5", "T4");
        assertThat(change.starting()).isEmpty();
        assertThat(change.closed()).extracting(ElementId::value).containsExactly("L4");
        assertThat(change.kept()).extracting(ElementId::value).containsExactly("L1", "L2", "L3", "L5", "L6", "L7");
        assertThat(change.opened()).isEmpty();
    }

    @Test
    void starting_says_what_is_opened() {
        StageChange change = StageChange.of(LADDER, ElementId.of("P0"), ElementId.of("P1"));
        assertThat(change.standingDown()).isEmpty();
        assertThat(change.starting())
                .extracting(ElementId::value)
                .containsExactly("T6", "T7", "T8", "T9", "T10", "T3", "T1");
        assertThat(change.opened()).extracting(ElementId::value).containsExactly("L4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageChange.of(LADDER, ElementId.of("P0"), ElementId.of("P4")))
                .withMessage("the ladder has no stage 'P4', only [P0, P1, P2, P3, recovery]");
    }
}
