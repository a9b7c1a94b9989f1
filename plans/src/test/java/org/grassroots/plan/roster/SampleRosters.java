package org.grassroots.plan.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.member.PersonId;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.grassroots.text.Text;

/** Tasks for tests. */
public final class SampleRosters {
    public static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);

    private SampleRosters() {}

    public static PersonId id(String value) {
        return HelperId.of(value);
    }

    public static RosterPerson.Builder volunteer(String id) {
        RosterPerson.Builder person = RosterPerson.builder();
        person.id(id(id))
                .kind(PersonKind.VOLUNTEER)
                .trainings(Listing.of(List.of()))
                .fitForFrontLine(Answer.YES)
                .building(Known.none());
        return person;
    }

    public static List<RosterPerson> volunteers(String... ids) {
        return Arrays.stream(ids).<RosterPerson>map(id -> volunteer(id).build()).toList();
    }

    public static Requirement anyone() {
        return Requirement.builder().addWho(PersonKind.values()).build();
    }

    public static DutyShift shift(int hour, int hours, int people) {
        return new DutyShift(LocalTime.of(hour, 0), Duration.ofHours(hours), List.of(new ShiftNeed(people, anyone())));
    }

    public static DutyPoint.Builder point(String id, DutyShift... shifts) {
        DutyPoint.Builder point = DutyPoint.builder();
        point.id(DutyPointId.of(id))
                .title(Text.of("Gate " + id, id + "门岗"))
                .addDuties(Text.of("check and register", "查验登记"))
                .addShifts(shifts);
        return point;
    }

    public static RosterTask task(int days, List<DutyPoint> points, List<RosterPerson> people) {
        return RosterTask.builder()
                .firstDay(MONDAY)
                .days(days)
                .points(points)
                .people(people)
                .build();
    }

    public static Duty duty(int day, String point, int shift, String person) {
        return new Duty(MONDAY.plusDays(day), DutyPointId.of(point), shift, id(person));
    }

    public static Parameter parameter(String id, int value) {
        return new Parameter(
                id,
                RosterRules.DAYS,
                List.of(new DatedLimit(
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        new Limit.Count(value),
                        new Citation(Text.of("house order", "内部规定"), Optional.empty()))));
    }

    /** Small enough to try every roster: 1 to 3 days, 1 or 2 shifts, 2 to 4 people who rest after 2 days running. */
    public static RosterTask random(long seed) {
        Random random = new Random(seed);
        int days = 1 + random.nextInt(3);
        List<DutyPoint> points = new ArrayList<>();
        int shifts = 1 + random.nextInt(2);
        for (int at = 0; at < shifts; at++) {
            Requirement requires = Requirement.builder()
                    .addWho(random.nextInt(3) == 0 ? PersonKind.values() : new PersonKind[] {PersonKind.VOLUNTEER})
                    .training(random.nextInt(4) == 0 ? Set.of("sampling") : Set.of())
                    .frontLine(random.nextInt(4) == 0)
                    .build();
            List<ShiftNeed> mix = random.nextInt(4) == 0
                    ? List.of(new ShiftNeed(1, requires), new ShiftNeed(1, anyone()))
                    : List.of(new ShiftNeed(1, requires));
            DutyPoint.Builder point = point(
                    "P" + at,
                    new DutyShift(
                            LocalTime.of(random.nextInt(3) * 8, 0),
                            Duration.ofHours(random.nextInt(12) == 0 ? 13 : 8),
                            mix));
            point.apartByBuilding(random.nextBoolean());
            if (random.nextInt(4) == 0) {
                point.zone("east");
            }
            points.add(point.build());
        }
        List<RosterPerson> people = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int at = 0; at < count; at++) {
            people.add(person(random, "v" + at, days));
        }
        return RosterTask.builder()
                .firstDay(MONDAY)
                .days(days)
                .points(points)
                .people(people)
                .rules(RosterRules.builder()
                        .warnDays(parameter("warn", 2))
                        .restDays(parameter("rest", 3))
                        .build())
                .build();
    }

    private static RosterPerson person(Random random, String id, int days) {
        RosterPerson.Builder person = volunteer(id);
        person.kind(random.nextInt(4) == 0 ? PersonKind.PROPERTY_STAFF : PersonKind.VOLUNTEER)
                .fitForFrontLine(Answer.values()[random.nextInt(3)])
                .daysRunningBefore(random.nextInt(3))
                .building(random.nextBoolean() ? Known.of(BuildingId.of("b1")) : Known.none());
        if (random.nextBoolean()) {
            person.trainings(Listing.of(List.of("sampling")));
        }
        if (random.nextInt(3) == 0) {
            person.addAway(Away.on(MONDAY.plusDays(random.nextInt(days))));
        }
        if (random.nextInt(5) == 0) {
            person.confinedTo(Known.of("west"));
        }
        if (random.nextInt(5) == 0) {
            person.lastShiftEnded(MONDAY.atTime(random.nextInt(8), 30));
        }
        return person.build();
    }

    /** Somebody who can do everything. */
    public static RosterPerson allRound(String id, Set<String> trainings) {
        RosterPerson.Builder person = RosterPerson.builder();
        person.id(id(id))
                .kind(PersonKind.VOLUNTEER)
                .trainings(Listing.of(List.copyOf(trainings)))
                .fitForFrontLine(Answer.YES)
                .building(Known.none());
        return person.build();
    }
}
