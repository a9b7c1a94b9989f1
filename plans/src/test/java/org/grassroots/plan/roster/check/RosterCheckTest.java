package org.grassroots.plan.roster.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.roster.SampleRosters.MONDAY;
import static org.grassroots.plan.roster.SampleRosters.anyone;
import static org.grassroots.plan.roster.SampleRosters.duty;
import static org.grassroots.plan.roster.SampleRosters.id;
import static org.grassroots.plan.roster.SampleRosters.point;
import static org.grassroots.plan.roster.SampleRosters.shift;
import static org.grassroots.plan.roster.SampleRosters.task;
import static org.grassroots.plan.roster.SampleRosters.volunteer;
import static org.grassroots.plan.roster.SampleRosters.volunteers;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;
import org.grassroots.plan.roster.check.RosterFinding.Grade;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.junit.jupiter.api.Test;

class RosterCheckTest {
    private static final DutyPoint GATE =
            point("G", shift(8, 12, 1), shift(20, 12, 1)).build();
    private static final DutyPoint DAY = point("D", shift(8, 8, 1)).build();

    private static RosterVerdict check(RosterTask task, Duty... duties) {
        return RosterCheck.check(task, Roster.of(List.of(duties)));
    }

    private static List<Duty> every(int days, String person) {
        return IntStream.range(0, days)
                .mapToObj(day -> duty(day, "D", 1, person))
                .toList();
    }

    @Test
    void an_empty_shift_is_told_by_name_with_its_hours() {
        RosterVerdict verdict = check(task(1, List.of(GATE), volunteers("a", "b")), duty(0, "G", 1, "a"));

        RosterFinding gap = verdict.of(RosterRule.COVER).get(0);
        assertThat(verdict.findings()).hasSize(1);
        assertThat(gap.grade()).isEqualTo(Grade.BREACH);
        assertThat(gap.point()).contains(GATE.id());
        assertThat(gap.day()).contains(MONDAY);
        assertThat(gap.shift()).hasValue(2);
        assertThat(gap.observed()).isZero();
        assertThat(gap.required()).isEqualTo(1);
        assertThat(gap.text().english())
                .isEqualTo("Gate G, 2022-03-07, shift 2 (20:00–08:00): 0 of 1 people; 12 hours are not covered");
        assertThat(gap.text().simplifiedChinese()).isEqualTo("G门岗，2022-03-07，第2班（20:00–08:00）：需1人，到位0人；缺岗12小时");
        assertThat(verdict.uncovered()).isEqualTo(Duration.ofHours(12));
        assertThat(verdict.isAccepted()).isFalse();
    }

    @Test
    void a_mix_needs_each_kind_and_nobody_counts_twice() {
        Requirement member = Requirement.builder().addWho(PersonKind.MEMBER).build();
        Requirement guard =
                Requirement.builder().addWho(PersonKind.PROPERTY_STAFF).build();
        DutyPoint mixed = point(
                        "M",
                        new DutyShift(
                                LocalTime.of(8, 0),
                                Duration.ofHours(8),
                                List.of(new ShiftNeed(1, anyone()), new ShiftNeed(1, guard), new ShiftNeed(1, member))))
                .build();
        List<RosterPerson> people = List.of(
                volunteer("g").kind(PersonKind.PROPERTY_STAFF).build(),
                volunteer("h").kind(PersonKind.PROPERTY_STAFF).build(),
                volunteer("v").build());

        RosterVerdict verdict = check(
                task(1, List.of(mixed), people), duty(0, "M", 1, "g"), duty(0, "M", 1, "h"), duty(0, "M", 1, "v"));

        // Of the guards one is the guard and one is anyone, or the volunteer is; either way one is left over.
        assertThat(verdict.of(RosterRule.COVER)).hasSize(1);
        assertThat(verdict.of(RosterRule.COVER).get(0).text().english()).contains("0 of 1 people");
        assertThat(verdict.clarity()).isEqualTo(new DutyClarity(3, 2, 2, 2, 3));
        assertThat(verdict.clarity().percent()).isEqualTo(75);
    }

    @Test
    void eleven_hours_of_rest_are_enough_and_ten_are_not() {
        DutyPoint point =
                point("P", shift(8, 12, 1), shift(7, 1, 1), shift(6, 1, 1)).build();
        RosterTask task = task(2, List.of(point), volunteers("a", "b"));

        assertThat(check(task, duty(0, "P", 1, "a"), duty(1, "P", 2, "a")).of(RosterRule.REST))
                .isEmpty();
        RosterFinding tired = check(task, duty(0, "P", 1, "a"), duty(1, "P", 3, "a"))
                .of(RosterRule.REST)
                .get(0);
        assertThat(tired.observed()).isEqualTo(10);
        assertThat(tired.required()).isEqualTo(11);
        assertThat(tired.unit().english()).isEqualTo("hours");
        assertThat(tired.source().orElseThrow().text().english()).isEqualTo("the library's own default");
        assertThat(tired.text().english())
                .isEqualTo(
                        "Gate P, 2022-03-08, shift 3 (06:00–07:00): 'a' has had 10 hours of rest; at least 11 are asked");
    }

    @Test
    void rest_is_also_asked_after_the_last_shift_before_the_roster() {
        List<RosterPerson> people =
                List.of(volunteer("a").lastShiftEnded(MONDAY.atTime(0, 0)).build());
        RosterPerson fresh =
                volunteer("a").lastShiftEnded(MONDAY.minusDays(1).atTime(21, 0)).build();

        assertThat(check(task(1, List.of(DAY), people), duty(0, "D", 1, "a")).of(RosterRule.REST))
                .hasSize(1);
        assertThat(check(task(1, List.of(DAY), List.of(fresh)), duty(0, "D", 1, "a"))
                        .findings())
                .isEmpty();
    }

    @Test
    void two_shifts_of_one_day_are_a_double_booking_and_at_one_time_the_time_is_not_clear() {
        DutyPoint other = point("E", shift(8, 8, 1)).build();
        RosterVerdict verdict =
                check(task(1, List.of(DAY, other), volunteers("a")), duty(0, "D", 1, "a"), duty(0, "E", 1, "a"));

        assertThat(verdict.findings()).extracting(RosterFinding::rule).containsExactly(RosterRule.ONE_SHIFT_A_DAY);
        assertThat(verdict.clarity()).isEqualTo(new DutyClarity(2, 2, 0, 2, 2));
        assertThat(verdict.findings().get(0).text().english()).startsWith("'a' stands twice: Gate D");
    }

    @Test
    void a_shift_of_twelve_hours_is_allowed_and_one_of_thirteen_is_not() {
        RosterTask allowed = task(1, List.of(point("P", shift(8, 12, 1)).build()), volunteers("a"));
        RosterTask tooLong = task(1, List.of(point("P", shift(8, 13, 1)).build()), volunteers("a"));

        assertThat(check(allowed, duty(0, "P", 1, "a")).findings()).isEmpty();
        assertThat(check(tooLong, duty(0, "P", 1, "a")).findings().get(0).text().english())
                .isEqualTo("Gate P, 2022-03-07, shift 1 (08:00–21:00) lasts 13 hours; 12 are the most");
    }

    @Test
    void sixteen_days_running_force_rest_on_the_right_days_and_name_who_stands_in() {
        List<Duty> duties = new ArrayList<>(every(16, "a"));
        List<RosterPerson> people = List.of(
                volunteer("a").build(),
                volunteer("b").addAway(Away.on(MONDAY.plusDays(6))).build(),
                volunteer("c").build());

        RosterVerdict verdict = RosterCheck.check(task(16, List.of(DAY), people), Roster.of(duties));

        List<RosterFinding> tired = verdict.of(RosterRule.DAYS_RUNNING);
        assertThat(tired)
                .extracting(finding -> finding.day().orElseThrow().toEpochDay() - MONDAY.toEpochDay() + 1)
                .containsExactly(6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L);
        assertThat(tired).extracting(RosterFinding::observed).containsExactly(6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(tired.get(0).grade()).isEqualTo(Grade.WARNING);
        assertThat(tired.get(0).standIn()).isEmpty();
        assertThat(tired.subList(1, 4)).extracting(RosterFinding::grade).containsOnly(Grade.BREACH);
        assertThat(tired.subList(4, 11)).extracting(RosterFinding::grade).containsOnly(Grade.STOP);
        // On the seventh day b is away; from then on the two take turns, whoever has fewer shifts.
        assertThat(tired.subList(1, 5))
                .extracting(finding -> finding.standIn().orElseThrow())
                .containsExactly(id("c"), id("b"), id("b"), id("c"));
        assertThat(tired.get(1).text().english())
                .isEqualTo(
                        "Gate D, 2022-03-13, shift 1 (08:00–16:00): 'a' is on duty for the 7. day running: must rest;"
                                + " 'c' can stand in.");
        assertThat(verdict.isAccepted()).isFalse();
    }

    @Test
    void six_days_running_only_warn_and_history_counts() {
        RosterTask fresh = task(6, List.of(DAY), volunteers("a"));
        RosterTask tired = task(
                6, List.of(DAY), List.of(volunteer("a").daysRunningBefore(1).build()));

        assertThat(RosterCheck.check(fresh, Roster.of(every(6, "a"))).isAccepted())
                .isTrue();
        RosterVerdict verdict = RosterCheck.check(tired, Roster.of(every(6, "a")));
        assertThat(verdict.isAccepted()).isFalse();
        assertThat(verdict.of(RosterRule.DAYS_RUNNING).get(1).text().english())
                .endsWith("must rest; nobody is free, fit and rested to stand in.");
    }

    @Test
    void who_is_not_known_to_be_fit_or_trained_or_of_the_kind_is_told_apart() {
        Requirement sampling = Requirement.builder()
                .addWho(PersonKind.VOLUNTEER)
                .addTraining("sampling")
                .frontLine(true)
                .build();
        DutyPoint table = point(
                        "T",
                        new DutyShift(LocalTime.of(8, 0), Duration.ofHours(4), List.of(new ShiftNeed(4, sampling))))
                .build();
        List<RosterPerson> people = List.of(
                volunteer("fit").trainings(Listing.of(List.of("sampling"))).build(),
                volunteer("front")
                        .trainings(Listing.of(List.of("sampling")))
                        .fitForFrontLine(Answer.UNKNOWN)
                        .build(),
                volunteer("kind").kind(PersonKind.STREET_CADRE).build(),
                volunteer("training").trainings(Listing.unknown()).build());

        RosterVerdict verdict = check(
                task(1, List.of(table), people),
                duty(0, "T", 1, "fit"),
                duty(0, "T", 1, "front"),
                duty(0, "T", 1, "kind"),
                duty(0, "T", 1, "training"));

        assertThat(verdict.findings())
                .extracting(RosterFinding::rule)
                .containsExactly(RosterRule.COVER, RosterRule.FRONT_LINE, RosterRule.KIND, RosterRule.TRAINING);
        assertThat(verdict.findings().get(1).text().english())
                .endsWith("'front' is not known to be fit for the front line");
    }

    @Test
    void zones_absences_and_buildings_are_kept() {
        DutyPoint east =
                point("E", shift(8, 8, 3)).zone("east").apartByBuilding(true).build();
        List<RosterPerson> people = List.of(
                volunteer("a")
                        .building(Known.of(BuildingId.of("b1")))
                        .confinedTo(Known.of("east"))
                        .build(),
                volunteer("b")
                        .building(Known.of(BuildingId.of("b1")))
                        .confinedTo(Known.of("west"))
                        .build(),
                volunteer("c")
                        .addAway(new Away(MONDAY.atTime(15, 59), MONDAY.atTime(18, 0)))
                        .build());

        RosterTask task = task(1, List.of(east), people);
        RosterVerdict verdict = check(task, duty(0, "E", 1, "a"), duty(0, "E", 1, "b"), duty(0, "E", 1, "c"));

        assertThat(verdict.findings())
                .extracting(RosterFinding::rule)
                .containsExactly(RosterRule.ZONE, RosterRule.AWAY, RosterRule.SAME_BUILDING);
        assertThat(verdict.findings())
                .extracting(finding -> finding.person().orElseThrow())
                .containsExactly(id("b"), id("c"), id("b"));
        RosterTask lifted = task.lift(Set.of(
                new RosterPart.Rule(RosterRule.ZONE),
                new RosterPart.Rule(RosterRule.SAME_BUILDING),
                new RosterPart.Absence(id("c"), people.get(2).away().get(0))));
        assertThat(check(lifted, duty(0, "E", 1, "a"), duty(0, "E", 1, "b"), duty(0, "E", 1, "c"))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_difference_of_two_shifts_is_fair_and_one_of_three_gives_a_warning() {
        RosterTask two = task(2, List.of(DAY), volunteers("a", "b"));
        RosterTask three = task(3, List.of(DAY), volunteers("a", "b"));

        assertThat(RosterCheck.check(two, Roster.of(every(2, "a"))).findings()).isEmpty();
        RosterVerdict unfair = RosterCheck.check(three, Roster.of(every(3, "a")));
        assertThat(unfair.spread()).isEqualTo(3);
        assertThat(unfair.isAccepted()).isTrue();
        assertThat(unfair.findings().get(0).text().english())
                .isEqualTo("the most loaded has 3 shifts, the least loaded 0; a difference of 2 is the most");
    }

    @Test
    void a_day_before_the_rules_have_a_value_is_not_judged_by_them() {
        RosterTask before = RosterTask.builder()
                .firstDay(LocalDate.of(2019, 12, 31))
                .days(1)
                .addPoints(point("P", shift(8, 13, 1)).build())
                .people(volunteers("a"))
                .build();
        Duty duty = new Duty(before.firstDay(), before.points().get(0).id(), 1, id("a"));

        assertThat(check(before, duty).findings()).isEmpty();
    }

    @Test
    void what_the_task_does_not_have_is_refused_with_its_place() {
        RosterTask task = task(1, List.of(DAY), volunteers("a"));

        assertThatThrownBy(() -> check(task, duty(1, "D", 1, "a")))
                .hasMessage("the roster is for 2022-03-07 to 2022-03-07, but 'a' stands at point 'D' on 2022-03-08");
        assertThatThrownBy(() -> check(task, duty(0, "X", 1, "a")))
                .hasMessage("the roster names point 'X' on 2022-03-07, which is none of the 1 points of its task");
        assertThatThrownBy(() -> check(task, duty(0, "D", 1, "z")))
                .hasMessage("the roster names 'z' on 2022-03-07, who is none of the 1 people of its task");
        assertThatThrownBy(() -> check(task, duty(0, "D", 2, "a"))).hasMessage("point 'D' has shifts 1 to 1, not 2");
    }
}
