package org.grassroots.plan.roster.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;

/** How evenly the shifts are shared by those who could take one. */
final class LoadCheck {
    private final RosterTask task;
    private int least = Integer.MAX_VALUE;
    private int most;

    LoadCheck(RosterTask task, Map<PersonId, List<Booking>> byPerson) {
        this.task = task;
        for (RosterPerson person : task.people()) {
            int load = byPerson.get(person.id()).size();
            if (load > 0 || couldTakeOne(person)) {
                least = Math.min(least, load);
                most = Math.max(most, load);
            }
        }
    }

    int spread() {
        return Math.max(0, most - least);
    }

    Optional<RosterFinding> finding() {
        return InForce.on(task.rules().fairDifference(), task.firstDay())
                .filter(limit -> spread() > limit.value())
                .map(limit -> RosterFinding.builder()
                        .rule(RosterRule.FAIRNESS)
                        .grade(RosterFinding.Grade.WARNING)
                        .observed(spread())
                        .required(limit.value())
                        .unit(task.rules().fairDifference().unit())
                        .source(limit.source())
                        .text(FindingWords.unfair(least, most, limit.value()))
                        .build());
    }

    private boolean couldTakeOne(RosterPerson person) {
        for (DutyPoint point : task.points()) {
            for (int shift = 1; shift <= point.shifts().size(); shift++) {
                if (couldTakeOne(person, point, shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean couldTakeOne(RosterPerson person, DutyPoint point, int shift) {
        for (int at = 0; at < task.days(); at++) {
            Booking trial = new Booking(
                    new Duty(task.firstDay().plusDays(at), point.id(), shift, person.id()),
                    point,
                    point.shift(shift),
                    person);
            if (!trial.isQualified() || trial.isOutOfZone(task)) {
                return false;
            }
            if (!trial.isAway(task) && isAsked(trial)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsked(Booking trial) {
        Duty duty = trial.duty();
        for (int need = 0; need < trial.shift().mix().size(); need++) {
            if (trial.person().meets(trial.shift().mix().get(need).requires()) == Answer.YES
                    && !task.isLifted(new RosterPart.Demand(duty.point(), duty.day(), duty.shift(), need + 1))) {
                return true;
            }
        }
        return false;
    }
}
