package org.grassroots.plan.roster.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;

/** What is wrong with the sequence of one person's shifts; used once. */
final class PersonCheck {
    private final RosterTask task;
    private final Map<PersonId, List<Booking>> byPerson;
    private final List<RosterFinding> findings = new ArrayList<>();
    private final StandIns standIns;

    PersonCheck(RosterTask task, Map<PersonId, List<Booking>> byPerson) {
        this.task = task;
        this.byPerson = byPerson;
        this.standIns = new StandIns(task, byPerson);
    }

    List<RosterFinding> check() {
        byPerson.forEach((id, own) -> {
            for (int at = 1; at < own.size(); at++) {
                pair(own.get(at - 1), own.get(at));
            }
            if (!own.isEmpty()) {
                fromBefore(own.get(0));
                running(own);
            }
        });
        return findings;
    }

    private void pair(Booking before, Booking after) {
        boolean twice = before.duty().day().equals(after.duty().day()) || before.overlaps(after);
        if (twice) {
            findings.add(FindingWords.of(RosterRule.ONE_SHIFT_A_DAY, after)
                    .grade(RosterFinding.Grade.BREACH)
                    .observed(2)
                    .required(1)
                    .unit(FindingWords.SHIFTS)
                    .text(FindingWords.twice(before, after))
                    .build());
        }
        if (!before.overlaps(after)) {
            rest(after, after.start() - before.end());
        }
    }

    private void fromBefore(Booking first) {
        Optional<Long> ended = first.person().lastShiftEnded().map(Booking::minute);
        ended.ifPresent(end -> rest(first, first.start() - end));
    }

    private void rest(Booking after, long minutes) {
        Optional<InForce> least =
                InForce.on(task.rules().restHours(), after.duty().day());
        // Still being on another duty is no question of rest, so no lifted rule and no missing value excuses it.
        long asked = task.isLifted(RosterRule.REST)
                ? 0
                : least.map(limit -> limit.value() * 60L).orElse(0L);
        if (minutes < asked || minutes < 0) {
            RosterFinding.Builder finding = FindingWords.of(RosterRule.REST, after);
            finding.grade(RosterFinding.Grade.BREACH)
                    .observed((int) Math.max(0, minutes / 60))
                    .required((int) (asked / 60))
                    .unit(task.rules().restHours().unit())
                    .source(least.map(InForce::source))
                    .text(FindingWords.shortRest(after, Math.max(0, minutes), asked / 60));
            findings.add(finding.build());
        }
    }

    private void running(List<Booking> own) {
        Map<LocalDate, Booking> days = new LinkedHashMap<>();
        own.forEach(booking -> days.putIfAbsent(booking.duty().day(), booking));
        RosterPerson person = own.get(0).person();
        int run = person.daysRunningBefore();
        for (int at = 0; at < task.days(); at++) {
            Booking booking = days.get(task.firstDay().plusDays(at));
            run = booking == null ? 0 : run + 1;
            if (booking != null && !task.isLifted(RosterRule.DAYS_RUNNING)) {
                tired(booking, run);
            }
        }
    }

    private void tired(Booking booking, int run) {
        LocalDate day = booking.duty().day();
        Optional<InForce> stop = reached(InForce.on(task.rules().stopDays(), day), run);
        Optional<InForce> rest = reached(InForce.on(task.rules().restDays(), day), run);
        Optional<InForce> warn = reached(InForce.on(task.rules().warnDays(), day), run);
        Optional<InForce> worst = stop.or(() -> rest).or(() -> warn);
        if (worst.isEmpty()) {
            return;
        }
        RosterFinding.Grade grade = stop.isPresent()
                ? RosterFinding.Grade.STOP
                : rest.isPresent() ? RosterFinding.Grade.BREACH : RosterFinding.Grade.WARNING;
        Optional<PersonId> standIn = grade == RosterFinding.Grade.WARNING ? Optional.empty() : standIns.find(booking);
        RosterFinding.Builder finding = FindingWords.of(RosterRule.DAYS_RUNNING, booking);
        finding.grade(grade)
                .observed(run)
                .required(worst.get().value() - 1)
                .unit(task.rules().restDays().unit())
                .source(worst.get().source())
                .standIn(standIn)
                .text(FindingWords.tired(booking, run, grade, standIn));
        findings.add(finding.build());
    }

    private static Optional<InForce> reached(Optional<InForce> limit, int run) {
        return limit.filter(value -> run >= value.value());
    }
}
