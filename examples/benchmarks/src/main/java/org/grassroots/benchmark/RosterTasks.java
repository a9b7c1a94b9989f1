package org.grassroots.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.grassroots.text.Text;

/** What the benchmark of rosters is made for; each point has three shifts of eight hours a day. */
final class RosterTasks {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 7);

    private RosterTasks() {}

    /** Ten teams with a point each, 62 people who each belong to one team, a week. */
    static RosterTask week() {
        return task(
                7,
                10,
                1,
                IntStream.range(0, 62)
                        .mapToObj(at -> person(at, Stream.of(at % 10)).build()));
    }

    /** The same teams with two people in each shift, which six people cannot do. */
    static RosterTask shortWeek() {
        return task(
                7,
                10,
                2,
                IntStream.range(0, 62)
                        .mapToObj(at -> person(at, Stream.of(at % 10)).build()));
    }

    /** Twenty points with two people in each shift, 400 people who can each stand at five points, thirty days. */
    static RosterTask month() {
        return task(
                30,
                20,
                2,
                IntStream.range(0, 400)
                        .mapToObj(at -> person(at, IntStream.range(0, 5).mapToObj(more -> (at * 7 + more * 3) % 20))
                                .addAway(Away.on(FIRST.plusDays(at % 30)))
                                .build()));
    }

    private static RosterPerson.Builder person(int at, Stream<Integer> points) {
        RosterPerson.Builder person = RosterPerson.builder();
        person.id(HelperId.of("p" + (1000 + at)))
                .kind(PersonKind.VOLUNTEER)
                .fitForFrontLine(Answer.YES)
                .trainings(Listing.of(points.map(point -> "point-" + point).toList()));
        return person;
    }

    private static RosterTask task(int days, int points, int peopleOfShift, Stream<? extends RosterPerson> people) {
        return RosterTask.builder()
                .firstDay(FIRST)
                .days(days)
                .points(IntStream.range(0, points)
                        .mapToObj(at -> point(at, peopleOfShift))
                        .toList())
                .people(people.toList())
                .build();
    }

    private static DutyPoint point(int at, int people) {
        Requirement requires = Requirement.builder()
                .addWho(PersonKind.VOLUNTEER)
                .addTraining("point-" + at)
                .build();
        List<ShiftNeed> mix = List.of(new ShiftNeed(people, requires));
        return DutyPoint.builder()
                .id(DutyPointId.of("point-" + (100 + at)))
                .title(Text.of("Point " + at, "点位" + at))
                .shifts(IntStream.of(0, 8, 16)
                        .mapToObj(hour -> new DutyShift(LocalTime.of(hour, 0), Duration.ofHours(8), mix))
                        .toList())
                .build();
    }
}
