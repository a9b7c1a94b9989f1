package org.grassroots.plan.roster.check;

import java.time.LocalDateTime;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;

/** A duty with what it names; times in minutes since the first midnight of the calendar. */
record Booking(Duty duty, DutyPoint point, DutyShift shift, RosterPerson person) {
    private static final long DAY = 24 * 60;

    long start() {
        return duty.day().toEpochDay() * DAY + shift.startMinute();
    }

    long end() {
        return duty.day().toEpochDay() * DAY + shift.endMinute();
    }

    static long minute(LocalDateTime time) {
        // Who is on duty for a part of a minute is on duty for all of it.
        return time.toLocalDate().toEpochDay() * DAY + (time.toLocalTime().toSecondOfDay() + 59) / 60;
    }

    boolean overlaps(Booking other) {
        return start() < other.end() && other.start() < end();
    }

    boolean isQualified() {
        return shift.mix().stream().anyMatch(need -> person.meets(need.requires()) == Answer.YES);
    }

    boolean isAway(RosterTask task) {
        LocalDateTime start = duty.day().atTime(shift.start());
        LocalDateTime end = start.plus(shift.length());
        return person.away().stream()
                .anyMatch(
                        away -> away.overlaps(start, end) && !task.isLifted(new RosterPart.Absence(person.id(), away)));
    }

    boolean isOutOfZone(RosterTask task) {
        return point.zone().isPresent()
                && !task.isLifted(RosterRule.ZONE)
                && !(person.confinedTo() instanceof Known.None)
                && !person.confinedTo().value().equals(point.zone());
    }
}
