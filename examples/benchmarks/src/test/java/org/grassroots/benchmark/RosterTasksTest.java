package org.grassroots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.junit.jupiter.api.Test;

class RosterTasksTest {

    @Test
    void what_is_measured_gives_rosters_that_the_check_accepts_and_one_conflict() {
        RosterGenerator generator = RosterGenerator.create();

        for (RosterTask task : List.of(RosterTasks.week(), RosterTasks.month())) {
            RosterOutcome.Rostered rostered = (RosterOutcome.Rostered) generator.generate(task);
            assertThat(RosterCheck.check(task, rostered.roster()).isAccepted()).isTrue();
            assertThat(rostered.isFairest()).isTrue();
        }
        RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) generator.generate(RosterTasks.shortWeek());
        assertThat(none.conflict().isMinimal()).isTrue();
        assertThat(none.extraPeople().low()).isEqualTo(8);
        assertThat(none.extraPeople().isExact()).isTrue();
    }
}
