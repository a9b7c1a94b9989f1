package org.grassroots.plan.roster.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;

/** Finds who can take the shift of somebody who must rest; whom it has named once is booked from then on. */
final class StandIns {
    private final RosterTask task;
    private final Map<PersonId, List<Booking>> booked = new LinkedHashMap<>();

    StandIns(RosterTask task, Map<PersonId, List<Booking>> byPerson) {
        this.task = task;
        byPerson.forEach((id, own) -> booked.put(id, new ArrayList<>(own)));
    }

    Optional<PersonId> find(Booking tired) {
        Optional<Booking> found = booked.keySet().stream()
                .map(id -> new Booking(
                        new Duty(
                                tired.duty().day(),
                                tired.point().id(),
                                tired.duty().shift(),
                                id),
                        tired.point(),
                        tired.shift(),
                        task.person(id).orElseThrow()))
                .filter(trial -> replaces(trial.person(), tired))
                .filter(trial -> !trial.isAway(task) && !trial.isOutOfZone(task) && isApart(trial, tired))
                .filter(this::isRested)
                // The people come in the order of their ids, and min keeps the first.
                .min(Comparator.comparingInt(
                        trial -> booked.get(trial.person().id()).size()));
        found.ifPresent(trial -> {
            booked.get(trial.person().id()).add(trial);
            booked.get(tired.person().id()).remove(tired);
        });
        return found.map(trial -> trial.person().id());
    }

    /** Whether the person can do all that the tired one may be there for, so that the mix of the shift stays whole. */
    private static boolean replaces(RosterPerson person, Booking tired) {
        boolean any = false;
        for (ShiftNeed need : tired.shift().mix()) {
            if (tired.person().meets(need.requires()) == Answer.YES) {
                any = true;
                if (person.meets(need.requires()) != Answer.YES) {
                    return false;
                }
            }
        }
        return any;
    }

    private boolean isApart(Booking trial, Booking tired) {
        if (!trial.point().apartByBuilding()
                || task.isLifted(RosterRule.SAME_BUILDING)
                || !(trial.person().building() instanceof Known.Value)) {
            return true;
        }
        return booked.values().stream()
                .flatMap(List::stream)
                .filter(other -> other != tired
                        && other.duty().day().equals(trial.duty().day())
                        && other.point().id().equals(trial.point().id())
                        && other.duty().shift() == trial.duty().shift())
                .noneMatch(
                        other -> other.person().building().equals(trial.person().building()));
    }

    private boolean isRested(Booking trial) {
        RosterPerson person = trial.person();
        List<Booking> own = booked.get(person.id());
        if (own.stream()
                .anyMatch(other -> other.duty().day().equals(trial.duty().day()))) {
            return false;
        }
        boolean rested = own.stream()
                        .allMatch(other -> other.start() < trial.start()
                                ? trial.start() - other.end()
                                        >= rest(trial.duty().day())
                                : other.start() - trial.end()
                                        >= rest(other.duty().day()))
                && person.lastShiftEnded()
                        .map(ended -> trial.start() - Booking.minute(ended)
                                >= rest(trial.duty().day()))
                        .orElse(true);
        LocalDate lastOfRun = trial.duty().day();
        while (works(person, lastOfRun.plusDays(1))) {
            lastOfRun = lastOfRun.plusDays(1);
        }
        return rested && runUpTo(trial, lastOfRun) < fewestTiringDays(lastOfRun);
    }

    private long rest(LocalDate day) {
        return task.isLifted(RosterRule.REST)
                ? 0
                : InForce.on(task.rules().restHours(), day)
                        .map(limit -> limit.value() * 60L)
                        .orElse(0L);
    }

    private int fewestTiringDays(LocalDate day) {
        return InForce.on(task.rules().warnDays(), day)
                .or(() -> InForce.on(task.rules().restDays(), day))
                .map(InForce::value)
                .orElse(Integer.MAX_VALUE);
    }

    private int runUpTo(Booking trial, LocalDate last) {
        int run = 0;
        LocalDate day = last;
        while (!day.isBefore(task.firstDay()) && (day.equals(trial.duty().day()) || works(trial.person(), day))) {
            run++;
            day = day.minusDays(1);
        }
        return day.isBefore(task.firstDay()) ? run + trial.person().daysRunningBefore() : run;
    }

    private boolean works(RosterPerson person, LocalDate day) {
        return booked.get(person.id()).stream()
                .anyMatch(booking -> booking.duty().day().equals(day));
    }
}
