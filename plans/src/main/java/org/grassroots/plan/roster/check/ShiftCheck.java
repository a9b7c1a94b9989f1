package org.grassroots.plan.roster.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;

/** What is wrong with single shifts; used once. */
final class ShiftCheck {
    private final RosterTask task;
    private final Map<ShiftKey, List<Booking>> byShift = new LinkedHashMap<>();
    private final Map<PersonId, List<Booking>> byPerson;
    private final List<RosterFinding> findings = new ArrayList<>();
    private long uncovered;
    private int places;
    private int persons;
    private int times;
    private int points;
    private int duties;

    private record ShiftKey(DutyPointId point, LocalDate day, int shift) {}

    ShiftCheck(RosterTask task, List<Booking> bookings, Map<PersonId, List<Booking>> byPerson) {
        this.task = task;
        this.byPerson = byPerson;
        for (Booking booking : bookings) {
            ShiftKey key = new ShiftKey(
                    booking.point().id(), booking.duty().day(), booking.duty().shift());
            byShift.computeIfAbsent(key, none -> new ArrayList<>()).add(booking);
        }
    }

    List<RosterFinding> check() {
        List<DutyPoint> sorted = task.points().stream()
                .sorted(Comparator.comparing(DutyPoint::id))
                .toList();
        for (int at = 0; at < task.days(); at++) {
            for (DutyPoint point : sorted) {
                for (int shift = 1; shift <= point.shifts().size(); shift++) {
                    check(point, task.firstDay().plusDays(at), shift);
                }
            }
        }
        return findings;
    }

    long uncoveredMinutes() {
        return uncovered;
    }

    DutyClarity clarity() {
        return new DutyClarity(places, persons, times, points, duties);
    }

    private void check(DutyPoint point, LocalDate day, int number) {
        DutyShift shift = point.shift(number);
        List<Booking> here = byShift.getOrDefault(new ShiftKey(point.id(), day, number), List.of());
        boolean[] asked = new boolean[shift.mix().size()];
        for (int need = 0; need < asked.length; need++) {
            asked[need] = !task.isLifted(new RosterPart.Demand(point.id(), day, number, need + 1));
        }
        Places filled = new Places(shift.mix(), asked, here);
        boolean any = !here.isEmpty();
        for (int need = 0; need < asked.length; need++) {
            if (asked[need]) {
                any = true;
                cover(point, day, number, shift.mix().get(need), filled.in(need));
            }
        }
        if (any) {
            length(point, day, number);
        }
        here.forEach(this::qualified);
        if (point.apartByBuilding() && !task.isLifted(RosterRule.SAME_BUILDING)) {
            apart(here);
        }
    }

    private void cover(DutyPoint point, LocalDate day, int number, ShiftNeed need, List<Booking> filled) {
        DutyShift shift = point.shift(number);
        int lacking = need.people() - filled.size();
        places += need.people();
        persons += filled.size();
        duties += point.duties().isEmpty() ? 0 : need.people();
        for (Booking booking : filled) {
            boolean alone = byPerson.get(booking.person().id()).stream()
                    .noneMatch(other -> other != booking && other.overlaps(booking));
            times += alone ? 1 : 0;
            points += booking.isAway(task) || booking.isOutOfZone(task) ? 0 : 1;
        }
        if (lacking > 0) {
            uncovered += lacking * shift.length().toMinutes();
            findings.add(FindingWords.at(RosterRule.COVER, point, day, number)
                    .grade(RosterFinding.Grade.BREACH)
                    .observed(filled.size())
                    .required(need.people())
                    .unit(FindingWords.PEOPLE)
                    .text(FindingWords.uncovered(point, day, number, need, filled.size()))
                    .build());
        }
    }

    private void length(DutyPoint point, LocalDate day, int number) {
        Optional<InForce> most = InForce.on(task.rules().shiftHours(), day);
        long minutes = point.shift(number).length().toMinutes();
        if (!task.isLifted(RosterRule.SHIFT_LENGTH)
                && most.isPresent()
                && minutes > most.get().value() * 60L) {
            findings.add(FindingWords.at(RosterRule.SHIFT_LENGTH, point, day, number)
                    .grade(RosterFinding.Grade.BREACH)
                    .observed((int) ((minutes + 59) / 60))
                    .required(most.get().value())
                    .unit(task.rules().shiftHours().unit())
                    .source(most.get().source())
                    .text(FindingWords.tooLong(point, day, number, most.get().value()))
                    .build());
        }
    }

    private void qualified(Booking booking) {
        if (!booking.isQualified()) {
            RosterRule rule = FindingWords.lacking(booking);
            findings.add(FindingWords.of(rule, booking)
                    .grade(RosterFinding.Grade.BREACH)
                    .observed(0)
                    .required(1)
                    .unit(FindingWords.PEOPLE)
                    .text(FindingWords.unqualified(rule, booking))
                    .build());
        }
        if (booking.isAway(task)) {
            findings.add(plain(RosterRule.AWAY, booking));
        }
        if (booking.isOutOfZone(task)) {
            findings.add(plain(RosterRule.ZONE, booking));
        }
    }

    private static RosterFinding plain(RosterRule rule, Booking booking) {
        return FindingWords.of(rule, booking)
                .grade(RosterFinding.Grade.BREACH)
                .observed(1)
                .required(0)
                .unit(FindingWords.PEOPLE)
                .text(FindingWords.plain(rule, booking))
                .build();
    }

    private void apart(List<Booking> here) {
        Map<BuildingId, Integer> living = new LinkedHashMap<>();
        for (Booking booking : here) {
            Optional<BuildingId> building = booking.person().building().value();
            int there = building.map(id -> living.merge(id, 1, Integer::sum)).orElse(1);
            if (there > 1) {
                findings.add(FindingWords.of(RosterRule.SAME_BUILDING, booking)
                        .grade(RosterFinding.Grade.BREACH)
                        .observed(there)
                        .required(1)
                        .unit(FindingWords.PEOPLE)
                        .text(FindingWords.plain(RosterRule.SAME_BUILDING, booking))
                        .build());
            }
        }
    }
}
