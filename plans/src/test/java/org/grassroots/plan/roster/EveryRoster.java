package org.grassroots.plan.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.grassroots.plan.roster.check.RosterCheck;

/** Tries every roster of a small task that gives each shift as many people as it needs, nobody two shifts of a day. */
public final class EveryRoster {
    private final RosterTask task;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    private record Slot(int day, DutyPoint point, int shift, int people) {}

    private EveryRoster(RosterTask task) {
        this.task = task;
        for (int day = 0; day < task.days(); day++) {
            for (DutyPoint point : task.points()) {
                for (int shift = 1; shift <= point.shifts().size(); shift++) {
                    int people = 0;
                    for (int need = 1; need <= point.shift(shift).mix().size(); need++) {
                        RosterPart demand = new RosterPart.Demand(point.id(), day(task, day), shift, need);
                        people += task.isLifted(demand)
                                ? 0
                                : point.shift(shift).mix().get(need - 1).people();
                    }
                    slots.add(new Slot(day, point, shift, people));
                }
            }
        }
    }

    private static LocalDate day(RosterTask task, int day) {
        return task.firstDay().plusDays(day);
    }

    /** All that the check accepts, in some order; ends early if the visitor says true. */
    public static boolean any(RosterTask task, Predicate<Roster> visitor) {
        return new EveryRoster(task).from(0, 0, 0, visitor);
    }

    public static boolean any(RosterTask task) {
        return any(task, roster -> true);
    }

    private boolean from(int at, int taken, int person, Predicate<Roster> visitor) {
        if (at == slots.size()) {
            Roster roster = Roster.of(duties);
            return RosterCheck.check(task, roster).isAccepted() && visitor.test(roster);
        }
        Slot slot = slots.get(at);
        if (taken == slot.people()) {
            return from(at + 1, 0, 0, visitor);
        }
        for (int next = person; next < task.people().size(); next++) {
            RosterPerson somebody = task.people().get(next);
            boolean busy = duties.stream()
                    .anyMatch(duty ->
                            duty.person().equals(somebody.id()) && duty.day().equals(day(task, slot.day())));
            if (busy) {
                continue;
            }
            duties.add(new Duty(day(task, slot.day()), slot.point().id(), slot.shift(), somebody.id()));
            if (from(at, taken + 1, next + 1, visitor)) {
                return true;
            }
            duties.remove(duties.size() - 1);
        }
        return false;
    }
}
