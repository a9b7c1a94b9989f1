package org.grassroots.plan.roster.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.shape.Reading;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRules;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.generate.RosterConflict;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

/** A week of every team of every compound of a city, for {@code -Dgrassroots.city=R.jsonl}, a file of registers. */
class CityRostersTest {
    private static final PlanInstantiator PLANS = new PlanInstantiator(
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow());
    private static final TeamRosters WEEK =
            new TeamRosters(SampleRegisters.DAY, 7, ShiftTimes.from(LocalTime.of(8, 0)), RosterRules.defaults());

    private final RosterGenerator generator = RosterGenerator.create();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void every_week_is_accepted_by_the_check_or_refused_with_a_conflict_that_any_one_part_dissolves()
            throws IOException {
        String file = System.getProperty("grassroots.city", "");
        assumeTrue(!file.isBlank(), "no -Dgrassroots.city=R.jsonl");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            Iterator<Reading<Register>> lines = new RegisterReader().lines(file, in);
            while (lines.hasNext()) {
                Register register = lines.next().sound().orElseThrow();
                for (Plan plan : PLANS.instantiateAll(register, SampleRegisters.DAY)) {
                    WEEK.of(plan, register).forEach(team -> look(team.task()));
                }
            }
        }

        assertThat(outcomes.keySet()).contains("rostered").isSubsetOf("rostered", "refused");
        Files.writeString(Path.of("target", "city-rosters.txt"), outcomes + "\n");
    }

    private void look(RosterTask task) {
        RosterOutcome outcome = generator.generate(task);
        if (outcome instanceof RosterOutcome.Rostered week) {
            assertThat(RosterCheck.check(task, week.roster()).isAccepted()).isTrue();
            outcomes.merge("rostered", 1, Integer::sum);
        } else if (outcome instanceof RosterOutcome.NoRoster none) {
            assertDissolves(task, none.conflict());
            outcomes.merge("refused", 1, Integer::sum);
        } else {
            outcomes.merge("undecided", 1, Integer::sum);
        }
    }

    private void assertDissolves(RosterTask task, RosterConflict conflict) {
        assertThat(conflict.isMinimal()).isTrue();
        assertThat(generator.generate(conflict.in(task))).isInstanceOf(RosterOutcome.NoRoster.class);
        for (RosterPart part : conflict.parts()) {
            assertThat(generator.generate(conflict.in(task, part))).isInstanceOf(RosterOutcome.Rostered.class);
        }
    }
}
