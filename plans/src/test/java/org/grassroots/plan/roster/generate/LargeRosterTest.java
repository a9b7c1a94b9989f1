package org.grassroots.plan.roster.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.roster.SampleRosters.MONDAY;
import static org.grassroots.plan.roster.SampleRosters.point;
import static org.grassroots.plan.roster.SampleRosters.shift;
import static org.grassroots.plan.roster.SampleRosters.task;
import static org.grassroots.plan.roster.SampleRosters.volunteer;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.junit.jupiter.api.Test;

class LargeRosterTest {
    private final RosterGenerator generator = RosterGenerator.create();

    private static DutyPoint threeShifts(String id, String training, int people) {
        Requirement requires = Requirement.builder()
                .addWho(PersonKind.values())
                .addTraining(training)
                .build();
        List<ShiftNeed> mix = List.of(new ShiftNeed(people, requires));
        return point(
                        id,
                        IntStream.of(0, 8, 16)
                                .mapToObj(hour -> new DutyShift(LocalTime.of(hour, 0), Duration.ofHours(8), mix))
                                .toArray(DutyShift[]::new))
                .build();
    }

    /** Teams of 6 or 7 who each have a point of their own. */
    static RosterTask week(int peopleOfShift) {
        List<DutyPoint> points = new ArrayList<>();
        List<RosterPerson> people = new ArrayList<>();
        for (int team = 0; team < 10; team++) {
            points.add(threeShifts("T" + team, "team-" + team, peopleOfShift));
        }
        for (int at = 0; at < 62; at++) {
            people.add(volunteer("p" + (100 + at))
                    .trainings(Listing.of(List.of("team-" + at % 10)))
                    .build());
        }
        return task(7, points, people);
    }

    /** Twenty points with three shifts of two; everybody can do five of them and is away for a day. */
    static RosterTask month() {
        List<DutyPoint> points = new ArrayList<>();
        List<RosterPerson> people = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            points.add(threeShifts("P" + (10 + at), "skill-" + at, 2));
        }
        for (int at = 0; at < 400; at++) {
            int first = at;
            people.add(volunteer("p" + (1000 + at))
                    .trainings(Listing.of(IntStream.range(0, 5)
                            .mapToObj(more -> "skill-" + (first * 7 + more * 3) % 20)
                            .toList()))
                    .addAway(Away.on(MONDAY.plusDays(at % 30)))
                    .build());
        }
        return task(30, points, people);
    }

    @Test
    void ten_teams_of_three_shifts_have_a_fair_week() {
        RosterTask task = week(1);

        RosterOutcome.Rostered week = (RosterOutcome.Rostered) generator.generate(task);

        assertThat(RosterCheck.check(task, week.roster()).isAccepted()).isTrue();
        assertThat(week.roster().duties()).hasSize(210);
        assertThat(week.spread()).isLessThanOrEqualTo(1);
        assertThat(week.isFairest()).isTrue();
    }

    @Test
    void a_month_of_twenty_points_has_a_roster_that_the_check_accepts() {
        RosterTask task = month();

        RosterOutcome.Rostered month = (RosterOutcome.Rostered) generator.generate(task);

        assertThat(RosterCheck.check(task, month.roster()).isAccepted()).isTrue();
        assertThat(month.roster().duties()).hasSize(3600);
        assertThat(month.spread()).isLessThanOrEqualTo(1);
    }

    @Test
    void somebody_who_falls_ill_for_a_month_changes_only_his_own_duties() {
        RosterTask task = month();
        RosterOutcome.Rostered before = (RosterOutcome.Rostered) generator.generate(task);
        RosterPerson ill = RosterPerson.builder()
                .from(task.people().get(0))
                .addAway(Away.days(task.firstDay(), task.lastDay()))
                .build();
        List<RosterPerson> people = new ArrayList<>(task.people());
        people.set(0, ill);

        RosterOutcome.Rostered after =
                (RosterOutcome.Rostered) generator.generate(task(30, task.points(), people), before.roster());

        assertThat(after.changes()).hasValue(before.roster().duties(ill.id()).size());
        assertThat(after.isFewestChanges()).isTrue();
    }

    @Test
    void teams_that_are_too_small_for_the_week_are_told_with_how_many_people_are_missing() {
        RosterTask task = week(2);

        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(task);

        // Eight teams of six have to fill 42 places, and six days are the most; so each needs one more.
        assertThat(none.conflict().isMinimal()).isTrue();
        assertThat(generator.generate(none.conflict().in(task))).isInstanceOf(RosterOutcome.NoRoster.class);
        for (RosterPart part : none.conflict().parts()) {
            assertThat(generator.generate(none.conflict().in(task, part)))
                    .as("without %s", part)
                    .isInstanceOf(RosterOutcome.Rostered.class);
        }
        assertThat(none.extraPeople().low()).isGreaterThanOrEqualTo(1);
        assertThat(none.extraPeople()).isNotEqualTo(Interval.UNKNOWN);
    }

    /** As of a compound with hundreds of thousands of residents. */
    @Test
    void a_team_that_lacks_a_thousand_people_is_told_soon_and_so_is_what_those_there_can_do() {
        RosterTask task = task(
                7,
                List.of(point("table", shift(8, 8, 1_200)).build()),
                IntStream.range(0, 40)
                        .mapToObj(at -> volunteer("p" + (100 + at)).build())
                        .toList());

        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(task);

        // Everybody is there on six of seven days at most: 8,400 places less the 240 that the forty can fill.
        assertThat(none.extraPeople().low()).isEqualTo(8_160 / 6);
        assertThat(none.extraPeople().high()).isBetween(8_160 / 6, 8_400);
        Roster partly =
                generator.generateWithGaps(task, none.extraPeople().high()).orElseThrow();
        assertThat(partly.duties()).hasSize(240);
    }

    @Test
    void whoever_waits_is_told_how_far_it_is_and_can_cancel() {
        List<RosterProgress> told = new ArrayList<>();
        generator.withProgress(told::add).generate(week(1));

        assertThat(told).contains(new RosterProgress(RosterProgress.Stage.FILLING, 6, 7));
        assertThatThrownBy(() -> generator.withCancellation(() -> true).generate(week(1)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("making the roster was cancelled");
    }

    @Test
    void an_effort_of_nothing_is_refused() {
        assertThatThrownBy(() -> generator.withEffort(0))
                .hasMessage("the effort of a roster must be 1 step or more, was 0");
    }
}
