package org.grassroots.plan.roster.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.roster.SampleRosters.MONDAY;
import static org.grassroots.plan.roster.SampleRosters.id;
import static org.grassroots.plan.roster.SampleRosters.parameter;
import static org.grassroots.plan.roster.SampleRosters.point;
import static org.grassroots.plan.roster.SampleRosters.shift;
import static org.grassroots.plan.roster.SampleRosters.task;
import static org.grassroots.plan.roster.SampleRosters.volunteer;
import static org.grassroots.plan.roster.SampleRosters.volunteers;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterRules;
import org.grassroots.plan.roster.RosterTask;
import org.junit.jupiter.api.Test;

class RosterGeneratorTest {
    private static final DutyPoint DAY = point("D", shift(8, 8, 1)).build();
    private final RosterGenerator generator = RosterGenerator.create();

    private static RosterPart.Demand demand(int day, String point, int shift) {
        return new RosterPart.Demand(DutyPointId.of(point), MONDAY.plusDays(day), shift, 1);
    }

    /** One person in the evening of the first day and again in the morning of the second. */
    private static RosterTask lateThenEarly() {
        DutyPoint both = point("P", shift(0, 8, 1), shift(16, 8, 1)).build();
        return task(2, List.of(both), volunteers("a")).lift(Set.of(demand(0, "P", 1), demand(1, "P", 2)));
    }

    @Test
    void a_late_shift_and_the_early_one_after_it_conflict_with_the_rest_between_them() {
        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(lateThenEarly());

        assertThat(none.conflict().parts())
                .containsExactly(demand(0, "P", 2), demand(1, "P", 1), new RosterPart.Rule(RosterRule.REST));
        assertThat(none.conflict().isMinimal()).isTrue();
        assertThat(none.extraPeople()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void what_was_not_decided_within_the_effort_is_not_claimed() {
        assertThat(generator.withEffort(1).generate(lateThenEarly())).isEqualTo(new RosterOutcome.Undecided(1));
    }

    @Test
    void an_absence_that_leaves_nobody_is_named_with_the_day_it_empties() {
        Away tuesday = Away.on(MONDAY.plusDays(1));
        RosterTask task =
                task(3, List.of(DAY), List.of(volunteer("a").addAway(tuesday).build()));

        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(task);

        assertThat(none.conflict().parts())
                .containsExactly(demand(1, "D", 1), new RosterPart.Absence(id("a"), tuesday));
    }

    @Test
    void a_shift_that_is_too_long_cannot_be_cured_by_people() {
        RosterTask task = task(1, List.of(point("L", shift(8, 13, 1)).build()), volunteers("a"));

        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(task);

        assertThat(none.conflict().parts())
                .containsExactly(demand(0, "L", 1), new RosterPart.Rule(RosterRule.SHIFT_LENGTH));
        assertThat(none.extraPeople()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void a_rule_that_lets_nobody_work_at_all_cannot_be_cured_by_people() {
        RosterTask task = RosterTask.builder()
                .from(task(1, List.of(DAY), volunteers("a")))
                .rules(RosterRules.builder().restDays(parameter("rest", 1)).build())
                .build();

        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(task);

        assertThat(none.conflict().parts())
                .containsExactly(demand(0, "D", 1), new RosterPart.Rule(RosterRule.DAYS_RUNNING));
        assertThat(none.extraPeople().isBounded()).isFalse();
    }

    @Test
    void six_days_can_be_done_alone_and_seven_cannot() {
        assertThat(generator.generate(task(6, List.of(DAY), volunteers("a"))))
                .isInstanceOf(RosterOutcome.Rostered.class);
        RosterOutcome.NoRoster none =
                (RosterOutcome.NoRoster) generator.generate(task(7, List.of(DAY), volunteers("a")));
        assertThat(none.conflict().parts()).hasSize(8).contains(new RosterPart.Rule(RosterRule.DAYS_RUNNING));
        assertThat(none.extraPeople()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void without_points_there_is_nothing_to_do_and_without_people_each_place_lacks_one() {
        RosterOutcome.Rostered nothing = (RosterOutcome.Rostered) generator.generate(task(3, List.of(), List.of()));
        assertThat(nothing.roster().duties()).isEmpty();
        assertThat(nothing.isFairest()).isTrue();

        RosterOutcome.NoRoster nobody = (RosterOutcome.NoRoster) generator.generate(task(3, List.of(DAY), List.of()));
        assertThat(nobody.conflict().parts()).containsExactly(demand(0, "D", 1));
        assertThat(nobody.extraPeople()).isEqualTo(Interval.exactly(1));
    }
}
