package org.grassroots.plan.roster.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.roster.SampleRosters.MONDAY;
import static org.grassroots.plan.roster.SampleRosters.duty;
import static org.grassroots.plan.roster.SampleRosters.id;
import static org.grassroots.plan.roster.SampleRosters.parameter;
import static org.grassroots.plan.roster.SampleRosters.point;
import static org.grassroots.plan.roster.SampleRosters.shift;
import static org.grassroots.plan.roster.SampleRosters.task;
import static org.grassroots.plan.roster.SampleRosters.volunteers;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Interval;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterRules;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.generate.RosterConflict;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.roster.team.TeamTask;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class TeamRosterTest {
    private static final DutyPoint GATE =
            point("G", shift(8, 12, 2), shift(20, 12, 1)).build();
    private static final DutyPoint DAY = point("D", shift(8, 8, 1)).build();

    private static TeamRoster roster(RosterTask task) {
        return TeamRoster.of(new TeamTask(CompoundId.of("c1"), ElementId.of("T10"), task), RosterGenerator.create());
    }

    private static List<Text> words(TeamRoster roster) {
        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) roster.outcome();
        return ConflictWords.lines(roster.task(), none.conflict());
    }

    @Test
    void a_week_that_can_be_rostered_is_a_table_without_gaps() {
        TeamRoster week = roster(task(7, List.of(GATE), volunteers("a", "b", "c", "d", "e")));
        RosterTable table = week.table().orElseThrow();

        assertThat(week.state()).isEqualTo(TeamRoster.State.ROSTERED);
        assertThat(week.verdict().orElseThrow().isAccepted()).isTrue();
        assertThat(table.days()).hasSize(7).startsWith(MONDAY);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cells()).hasSize(7).allSatisfy(cell -> {
            assertThat(cell.people()).hasSize(2);
            assertThat(cell.isGap()).isFalse();
        });
        assertThat(week).hasToString("TeamRoster{c1 T10, ROSTERED}");
    }

    @Test
    void a_week_that_cannot_is_what_the_people_there_are_can_do_and_names_the_hours_that_stay_open() {
        TeamRoster week = roster(task(7, List.of(DAY), volunteers("a")));
        RosterTable.Row row = week.table().orElseThrow().rows().get(0);

        assertThat(week.state()).isEqualTo(TeamRoster.State.REFUSED);
        assertThat(week.roster().orElseThrow().duties()).hasSize(6);
        assertThat(row.cells())
                .filteredOn(RosterTable.Cell::isGap)
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.people()).isEmpty();
                    assertThat(cell.missing()).isEqualTo(1);
                    assertThat(cell.uncovered()).isEqualTo(Duration.ofHours(8));
                });
        assertThat(week.verdict().orElseThrow().uncovered()).isEqualTo(Duration.ofHours(8));
        assertThat(words(week))
                .containsExactly(
                        Text.of(
                                "Gate D, shift 1 (08:00–16:00): 1 person, each day from 2022-03-07 to 2022-03-13",
                                "D门岗，第1班（08:00–16:00）：1人，2022-03-07至2022-03-13每天"),
                        Text.of("a day off before the 7. day running", "连续值守不得到第7天，此前须休息一天"));
    }

    @Test
    void a_conflict_of_rest_is_told_with_the_hours_that_the_rule_asks() {
        RosterTask late = task(2, List.of(point("N", shift(14, 12, 1)).build()), volunteers("a"));
        TeamRoster rested = roster(late);
        TeamRoster tired = roster(RosterTask.builder()
                .from(late)
                .rules(RosterRules.builder().restHours(parameter("rest", 13)).build())
                .build());

        assertThat(rested.state()).isEqualTo(TeamRoster.State.ROSTERED);
        assertThat(tired.state()).isEqualTo(TeamRoster.State.REFUSED);
        assertThat(words(tired))
                .contains(Text.of("at least 13 hours of rest between two shifts of a person", "同一人两班之间至少休息13小时"));
    }

    @Test
    void a_shift_that_is_longer_than_allowed_has_no_table_and_no_number_of_people_would_do() {
        TeamRoster week = roster(task(1, List.of(point("L", shift(8, 13, 1)).build()), volunteers("a")));
        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) week.outcome();

        assertThat(week.roster()).isEmpty();
        assertThat(week.verdict()).isEmpty();
        assertThat(week.table()).isEmpty();
        assertThat(words(week)).contains(Text.of("no shift longer than 12 hours", "每班不超过12小时"));
        assertThat(ConflictWords.extraPeople(none.extraPeople()).english()).isEqualTo("no number of people would do");
    }

    @Test
    void an_absence_is_told_without_saying_when() {
        RosterTask task = task(
                1,
                List.of(DAY),
                List.of(SampleRosters.volunteer("a").addAway(Away.on(MONDAY)).build()));

        assertThat(words(roster(task)))
                .endsWith(Text.of("'a' is away once", "“a”有1段时间不能到岗"))
                .noneMatch(line -> line.english().contains("2022-03-07 00"));
    }

    @Test
    void days_apart_are_told_one_by_one_and_people_days_are_counted() {
        RosterTask task = task(4, List.of(GATE), volunteers("a"));
        RosterConflict conflict = new RosterConflict(Set.of(new RosterPart.Demand(GATE.id(), MONDAY, 1, 1)), true);
        RosterConflict apart = new RosterConflict(
                new LinkedHashSet<RosterPart>(List.of(
                        new RosterPart.Demand(GATE.id(), MONDAY, 1, 1),
                        new RosterPart.Demand(GATE.id(), MONDAY.plusDays(2), 1, 1),
                        new RosterPart.Rule(RosterRule.ZONE),
                        new RosterPart.Rule(RosterRule.SAME_BUILDING))),
                true);

        assertThat(ConflictWords.lines(task, conflict).get(0).english()).endsWith(": 2 people, 2022-03-07");
        assertThat(ConflictWords.lines(task, apart).get(0).english()).endsWith(": 2 people, on 2022-03-07, 2022-03-09");
        assertThat(ConflictWords.lines(task, apart)).hasSize(3);
        assertThat(ConflictWords.peopleDays(task, conflict)).isEqualTo(2);
        assertThat(ConflictWords.peopleDays(task, apart)).isEqualTo(4);
    }

    @Test
    void extra_people_are_told_as_one_as_many_or_as_bounds() {
        assertThat(ConflictWords.extraPeople(Interval.exactly(1)).english())
                .isEqualTo("1 more person would do, and no fewer");
        assertThat(ConflictWords.extraPeople(Interval.exactly(2)).english())
                .isEqualTo("2 more people would do, and no fewer");
        assertThat(ConflictWords.extraPeople(new Interval(2, 5)).simplifiedChinese())
                .isEqualTo("需增加2至5人");
    }

    @Test
    void the_effort_that_is_used_up_gives_neither_a_table_nor_words() {
        List<DutyPoint> points = List.of(
                point("A", shift(0, 8, 1), shift(8, 8, 1), shift(16, 8, 1)).build());
        RosterTask hard = RosterTask.builder()
                .from(task(6, points, volunteers("a", "b", "c", "d")))
                .rules(RosterRules.builder()
                        .warnDays(parameter("warn", 4))
                        .restDays(parameter("rest", 5))
                        .restHours(parameter("hours", 30))
                        .build())
                .build();
        TeamRoster week = TeamRoster.of(
                new TeamTask(CompoundId.of("c1"), ElementId.of("T1"), hard),
                RosterGenerator.create().withEffort(1));

        assertThat(week.state()).isNotEqualTo(TeamRoster.State.ROSTERED);
        assertThat(week.table().isPresent()).isEqualTo(week.roster().isPresent());
    }

    @Test
    void a_duty_that_the_task_has_no_place_for_is_refused() {
        RosterTask task = task(1, List.of(GATE, DAY), volunteers("a"));
        Roster roster = Roster.of(List.of(duty(0, "D", 1, "a")));
        RosterTask other = task(1, List.of(GATE), volunteers("a"));

        assertThatThrownBy(() -> RosterTable.of(other, roster, RosterCheck.check(task, roster)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the roster has duties for which its task has no place, such as ");
    }

    @Test
    void what_nobody_has_is_given_to_who_can_take_it_and_the_rest_stays_open() {
        RosterTask task = task(1, List.of(GATE), volunteers("a", "b"));
        Roster gaps = RosterGenerator.create().generateWithGaps(task, 1).orElseThrow();

        assertThat(gaps.duties()).hasSize(2);
        assertThat(gaps.duties(id("a"))).hasSize(1);
        assertThat(RosterGenerator.create().generateWithGaps(task, 0)).isEmpty();
        assertThatThrownBy(() -> RosterGenerator.create().generateWithGaps(task, -1))
                .hasMessage("the extra people must be 0 or more, was -1");
    }
}
