package org.grassroots.plan.roster.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.EveryRoster;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.check.RosterVerdict;

class RosterGeneratorProperties {
    private final RosterGenerator generator = RosterGenerator.create();

    @Property(tries = 200)
    void there_is_a_roster_if_and_only_if_trying_every_one_finds_one_and_it_is_the_fairest(
            @ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        int[] fairest = {Integer.MAX_VALUE};
        EveryRoster.any(task, roster -> {
            fairest[0] = Math.min(fairest[0], RosterCheck.check(task, roster).spread());
            return false;
        });

        RosterOutcome outcome = generator.generate(task);

        if (fairest[0] == Integer.MAX_VALUE) {
            assertThat(outcome).isInstanceOf(RosterOutcome.NoRoster.class);
        } else {
            RosterOutcome.Rostered rostered = (RosterOutcome.Rostered) outcome;
            RosterVerdict verdict = RosterCheck.check(task, rostered.roster());
            assertThat(verdict.isAccepted()).as("%s", verdict.findings()).isTrue();
            assertThat(rostered.isFairest()).isTrue();
            assertThat(rostered.spread()).isEqualTo(fairest[0]).isEqualTo(verdict.spread());
        }
    }

    @Property(tries = 100)
    void a_conflict_has_no_roster_but_one_without_any_of_its_parts(@ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        if (generator.generate(task) instanceof RosterOutcome.NoRoster none) {
            RosterConflict conflict = none.conflict();
            assertThat(conflict.isMinimal()).isTrue();
            assertThat(EveryRoster.any(conflict.in(task))).isFalse();
            for (RosterPart part : conflict.parts()) {
                assertThat(EveryRoster.any(conflict.in(task, part)))
                        .as("without %s", part)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void with_the_extra_people_there_is_a_roster_and_with_one_less_there_is_none(
            @ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        if (generator.generate(task) instanceof RosterOutcome.NoRoster none
                && none.extraPeople().isBounded()) {
            assertThat(none.extraPeople().isExact()).isTrue();
            int extra = none.extraPeople().low();
            Assume.that(ways(task, task.people().size() + extra) <= 20_000);
            assertThat(EveryRoster.any(withExtra(task, extra))).isTrue();
            assertThat(EveryRoster.any(withExtra(task, extra - 1))).isFalse();
        }
    }

    private static double ways(RosterTask task, int people) {
        double ways = 1;
        int places = task.points().stream()
                .mapToInt(point -> point.shift(1).people())
                .sum();
        for (int place = 0; place < places; place++) {
            ways *= people - place;
        }
        return Math.pow(ways, task.days());
    }

    private static RosterTask withExtra(RosterTask task, int extra) {
        List<RosterPerson> people = new ArrayList<>(task.people());
        for (int at = 0; at < extra; at++) {
            people.add(SampleRosters.allRound("x" + at, Set.of("sampling")));
        }
        return with(task, task.points(), people);
    }

    private static RosterTask with(RosterTask task, List<DutyPoint> points, List<RosterPerson> people) {
        return RosterTask.builder()
                .firstDay(task.firstDay())
                .days(task.days())
                .points(points)
                .people(people)
                .rules(task.rules())
                .build();
    }

    @Property(tries = 100)
    void after_somebody_falls_ill_as_few_duties_change_as_can_be(@ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        if (!(generator.generate(task) instanceof RosterOutcome.Rostered before)
                || before.roster().duties().isEmpty()) {
            return;
        }
        RosterTask ill = fallsIll(task, before.roster().duties().get(0));
        Set<Duty> had = new HashSet<>(before.roster().duties());
        int[] fewest = {Integer.MAX_VALUE};
        EveryRoster.any(ill, roster -> {
            fewest[0] = Math.min(fewest[0], changes(had, roster));
            return false;
        });

        RosterOutcome outcome = generator.generate(ill, before.roster());

        if (fewest[0] == Integer.MAX_VALUE) {
            assertThat(outcome).isInstanceOf(RosterOutcome.NoRoster.class);
        } else {
            RosterOutcome.Rostered after = (RosterOutcome.Rostered) outcome;
            assertThat(RosterCheck.check(ill, after.roster()).isAccepted()).isTrue();
            assertThat(after.isFewestChanges()).isTrue();
            assertThat(after.changes()).hasValue(fewest[0]);
            assertThat(changes(had, after.roster())).isEqualTo(fewest[0]);
        }
    }

    private static int changes(Set<Duty> had, Roster roster) {
        return (int)
                roster.duties().stream().filter(duty -> !had.contains(duty)).count();
    }

    private static RosterTask fallsIll(RosterTask task, Duty duty) {
        List<RosterPerson> people = task.people().stream()
                .<RosterPerson>map(person -> person.id().equals(duty.person())
                        ? RosterPerson.builder()
                                .from(person)
                                .addAway(Away.on(duty.day()))
                                .build()
                        : person)
                .toList();
        return with(task, task.points(), people);
    }

    @Property(tries = 50)
    void the_order_of_points_and_people_is_no_matter(@ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        List<DutyPoint> points = new ArrayList<>(task.points());
        List<RosterPerson> people = new ArrayList<>(task.people());
        Collections.shuffle(points, new Random(seed));
        Collections.shuffle(people, new Random(seed));

        assertThat(generator.generate(with(task, points, people))).isEqualTo(generator.generate(task));
    }

    @Property(tries = 30)
    void with_hardly_any_effort_nothing_wrong_is_claimed(@ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        RosterOutcome outcome = generator.withEffort(1).generate(task);
        if (outcome instanceof RosterOutcome.Rostered rostered) {
            assertThat(RosterCheck.check(task, rostered.roster()).isAccepted()).isTrue();
        } else if (outcome instanceof RosterOutcome.NoRoster none) {
            assertThat(EveryRoster.any(task)).isFalse();
            assertThat(EveryRoster.any(none.conflict().in(task))).isFalse();
        }
    }
}
