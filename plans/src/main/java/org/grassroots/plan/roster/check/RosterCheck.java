package org.grassroots.plan.roster.check;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterTask;

/** Judges rosters by the task they were made for. The same roster and task always give the same verdict. */
public final class RosterCheck {
    private RosterCheck() {}

    /**
     * Everything that is wrong with the roster. Only what is known counts for a person: who may be fit, trained or a full
     * member is treated as who is not. What the task has lifted is not asked.
     *
     * <p>Of days running each day from the warning on is a finding of its own. From the day on which rest is forced it names
     * who could stand in: somebody who has no duty that day, is fit and free for the shift, has the rest before and after
     * it, and is not called to as many days running as give a warning; of these who has the fewest shifts, then the first by
     * id. Who stood in for an earlier finding is not free for that day again, and the shift counts.
     *
     * @throws IllegalArgumentException if a duty names a point, shift, day or person that the task does not have
     */
    public static RosterVerdict check(RosterTask task, Roster roster) {
        List<Booking> bookings =
                roster.duties().stream().map(duty -> booking(task, duty)).toList();
        Map<PersonId, List<Booking>> byPerson = new LinkedHashMap<>();
        task.people().stream()
                .map(RosterPerson::id)
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(id -> byPerson.put(id, new ArrayList<>()));
        bookings.forEach(booking -> byPerson.get(booking.person().id()).add(booking));
        byPerson.values().forEach(own -> own.sort(Comparator.comparingLong(Booking::start)));

        ShiftCheck shifts = new ShiftCheck(task, bookings, byPerson);
        List<RosterFinding> findings = new ArrayList<>(shifts.check());
        findings.addAll(new PersonCheck(task, byPerson).check());
        LoadCheck load = new LoadCheck(task, byPerson);
        load.finding().ifPresent(findings::add);
        return new RosterVerdict(
                findings, Duration.ofMinutes(shifts.uncoveredMinutes()), shifts.clarity(), load.spread());
    }

    private static Booking booking(RosterTask task, Duty duty) {
        checkArgument(
                !duty.day().isBefore(task.firstDay()) && !duty.day().isAfter(task.lastDay()),
                "the roster is for %s to %s, but '%s' stands at point '%s' on %s",
                task.firstDay(),
                task.lastDay(),
                duty.person(),
                duty.point(),
                duty.day());
        DutyPoint point = task.point(duty.point())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the roster names point '%s' on %s, which is none of the %s points of its task"
                                .formatted(
                                        duty.point(), duty.day(), task.points().size())));
        RosterPerson person = task.person(duty.person())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the roster names '%s' on %s, who is none of the %s people of its task"
                                .formatted(
                                        duty.person(), duty.day(), task.people().size())));
        return new Booking(duty, point, point.shift(duty.shift()), person);
    }
}
