package org.grassroots.plan.roster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.grassroots.fact.Answer;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.plan.roster.ShiftNeed;

/** Counts what is wrong a second time, by plain loops. */
class RosterCheckProperties {
    private RosterTask task;
    private List<Duty> duties;

    private void draw(long seed) {
        task = SampleRosters.random(seed);
        Random random = new Random(seed + 1);
        duties = new ArrayList<>();
        for (int day = 0; day < task.days(); day++) {
            for (DutyPoint point : task.points()) {
                for (RosterPerson person : task.people()) {
                    if (random.nextInt(2) == 0) {
                        duties.add(new Duty(task.firstDay().plusDays(day), point.id(), 1, person.id()));
                    }
                }
            }
        }
        Collections.shuffle(duties, random);
    }

    private DutyShift shift(Duty duty) {
        return task.point(duty.point()).orElseThrow().shift(1);
    }

    private LocalDateTime start(Duty duty) {
        return duty.day().atTime(shift(duty).start());
    }

    private LocalDateTime end(Duty duty) {
        return start(duty).plus(shift(duty).length());
    }

    private RosterPerson person(Duty duty) {
        return task.person(duty.person()).orElseThrow();
    }

    @Property(tries = 500)
    void what_is_found_is_what_plain_loops_count(@ForAll @LongRange(max = 1_000_000) long seed) {
        draw(seed);
        RosterVerdict verdict = RosterCheck.check(task, Roster.of(duties));

        int lacking = 0;
        long minutes = 0;
        for (int day = 0; day < task.days(); day++) {
            for (DutyPoint point : task.points()) {
                List<RosterPerson> here = new ArrayList<>();
                for (Duty duty : duties) {
                    if (duty.point().equals(point.id())
                            && duty.day().equals(task.firstDay().plusDays(day))) {
                        here.add(person(duty));
                    }
                }
                int gaps = point.shift(1).people() - most(point.shift(1).mix(), here, 0, new boolean[here.size()]);
                lacking += gaps;
                minutes += gaps * point.shift(1).length().toMinutes();
            }
        }
        assertThat(verdict.of(RosterRule.COVER).stream()
                        .mapToInt(gap -> gap.required() - gap.observed())
                        .sum())
                .isEqualTo(lacking);
        assertThat(verdict.uncovered().toMinutes()).isEqualTo(minutes);
        assertThat(verdict.of(RosterRule.AWAY)).hasSize((int) duties.stream()
                .filter(duty -> person(duty).away().stream().anyMatch(away -> away.overlaps(start(duty), end(duty))))
                .count());
        assertThat(verdict.of(RosterRule.ZONE)).hasSize((int) duties.stream()
                .filter(duty -> task.point(duty.point()).orElseThrow().zone().isPresent())
                .filter(duty -> person(duty).confinedTo().value().isPresent())
                .count());
        assertThat(verdict.of(RosterRule.KIND).size()
                        + verdict.of(RosterRule.FRONT_LINE).size()
                        + verdict.of(RosterRule.TRAINING).size())
                .isEqualTo((int) duties.stream()
                        .filter(duty -> shift(duty).mix().stream()
                                .allMatch(need -> person(duty).meets(need.requires()) != Answer.YES))
                        .count());
    }

    /** The most places of the needs from that one on, each of one person, that those who are left can take. */
    private static int most(List<ShiftNeed> mix, List<RosterPerson> here, int need, boolean[] used) {
        if (need == mix.size()) {
            return 0;
        }
        int best = most(mix, here, need + 1, used);
        for (int at = 0; at < here.size(); at++) {
            if (!used[at] && here.get(at).meets(mix.get(need).requires()) == Answer.YES) {
                used[at] = true;
                best = Math.max(best, 1 + most(mix, here, need + 1, used));
                used[at] = false;
            }
        }
        return best;
    }

    @Property(tries = 500)
    void days_running_double_bookings_and_short_rests_are_what_plain_loops_count(
            @ForAll @LongRange(max = 1_000_000) long seed) {
        draw(seed);
        RosterVerdict verdict = RosterCheck.check(task, Roster.of(duties));

        int tired = 0;
        int twice = 0;
        int unrested = 0;
        for (RosterPerson person : task.people()) {
            int run = person.daysRunningBefore();
            List<Duty> own = new ArrayList<>(duties.stream()
                    .filter(duty -> duty.person().equals(person.id()))
                    .toList());
            for (int day = 0; day < task.days(); day++) {
                int at = day;
                boolean works = own.stream()
                        .anyMatch(duty -> duty.day().equals(task.firstDay().plusDays(at)));
                run = works ? run + 1 : 0;
                tired += run >= 3 ? 1 : 0;
            }
            own.sort((one, other) -> start(one).compareTo(start(other)));
            LocalDateTime ended = person.lastShiftEnded().orElse(LocalDateTime.MIN.plusYears(1));
            for (int at = 0; at < own.size(); at++) {
                boolean overlaps = at > 0 && end(own.get(at - 1)).isAfter(start(own.get(at)));
                boolean same =
                        at > 0 && own.get(at - 1).day().equals(own.get(at).day());
                twice += overlaps || same ? 1 : 0;
                unrested += !overlaps && ended.plusHours(11).isAfter(start(own.get(at))) ? 1 : 0;
                ended = end(own.get(at));
            }
        }
        assertThat(verdict.of(RosterRule.DAYS_RUNNING).stream()
                        .filter(finding -> finding.grade() != RosterFinding.Grade.WARNING))
                .hasSize(tired);
        assertThat(verdict.of(RosterRule.ONE_SHIFT_A_DAY)).hasSize(twice);
        assertThat(verdict.of(RosterRule.REST)).hasSize(unrested);
    }

    @Property(tries = 200)
    void the_order_in_which_duties_are_given_is_no_matter(@ForAll @LongRange(max = 1_000_000) long seed) {
        draw(seed);
        List<Duty> sorted = new ArrayList<>(duties);
        Collections.sort(sorted);

        assertThat(RosterCheck.check(task, Roster.of(duties))).isEqualTo(RosterCheck.check(task, Roster.of(sorted)));
    }
}
