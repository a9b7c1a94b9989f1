package org.grassroots.plan.roster.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.register;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.grassroots.fact.Answer;
import org.grassroots.member.Helper;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterRules;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class TeamRostersTest {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final TeamRosters WEEK =
            new TeamRosters(DAY, 7, ShiftTimes.from(LocalTime.of(8, 0)), RosterRules.defaults());

    private static Register guarded(int guards) {
        return register(compound().entrances(OptionalInt.of(1)))
                .helpers(IntStream.range(0, guards)
                        .<Helper>mapToObj(at -> helper("g" + at, Helper.Role.PROPERTY_STAFF)
                                .fitForFrontLine(Answer.YES)
                                .build())
                        .toList())
                .build();
    }

    private static RosterTask gate(Register register) {
        Plan plan = new PlanInstantiator(SHIPPED).instantiate(register, C1, DAY);
        return WEEK.of(plan, register)
                .filter(team -> team.team().value().equals("T10"))
                .findFirst()
                .orElseThrow()
                .task();
    }

    @Test
    void the_guards_of_a_gate_stand_two_shifts_of_twelve_hours_with_their_duties() {
        List<DutyPoint> twelveHours = gate(guarded(20)).points().stream()
                .filter(point -> point.shifts().size() == 2)
                .toList();

        assertThat(twelveHours).hasSize(1);
        DutyPoint gate = twelveHours.get(0);
        assertThat(gate.id().value()).startsWith("T10/");
        assertThat(gate.duties()).isNotEmpty();
        assertThat(gate.shift(1).people()).isEqualTo(2);
        assertThat(gate.shift(2).start()).isEqualTo(LocalTime.of(20, 0));
        assertThat(gate.shift(2).length()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void four_guards_for_four_places_a_day_cannot_rest_and_one_more_would_do() {
        RosterTask team = gate(guarded(4));
        RosterTask task = RosterTask.builder()
                .from(team)
                .points(team.points().stream()
                        .filter(point -> point.shifts().size() == 2)
                        .toList())
                .build();

        RosterOutcome.NoRoster none =
                (RosterOutcome.NoRoster) RosterGenerator.create().generate(task);

        assertThat(none.conflict().parts()).contains(new RosterPart.Rule(RosterRule.DAYS_RUNNING));
        assertThat(none.extraPeople().low()).isEqualTo(1);
        assertThat(none.extraPeople().isExact()).isTrue();
    }

    @Test
    void each_team_of_the_shipped_plan_has_a_roster_or_a_minimal_conflict() {
        Register register = guarded(8);
        Plan plan = new PlanInstantiator(SHIPPED).instantiate(register, C1, DAY);

        assertThat(WEEK.of(plan, register).toList()).isNotEmpty().allSatisfy(team -> {
            RosterOutcome outcome = RosterGenerator.create().generate(team.task());
            if (outcome instanceof RosterOutcome.Rostered rostered) {
                assertThat(RosterCheck.check(team.task(), rostered.roster()).isAccepted())
                        .isTrue();
            } else {
                RosterOutcome.NoRoster none = (RosterOutcome.NoRoster) outcome;
                assertThat(none.conflict().isMinimal()).isTrue();
                none.conflict()
                        .parts()
                        .forEach(part -> assertThat(RosterGenerator.create()
                                        .generate(none.conflict().in(team.task(), part)))
                                .isInstanceOf(RosterOutcome.Rostered.class));
            }
        });
    }

    @Test
    void shifts_share_the_day_in_whole_minutes_and_leave_no_hole() {
        ShiftTimes times = ShiftTimes.from(LocalTime.of(8, 0));

        assertThat(times.of(1)).containsExactly(new ShiftTimes.Hours(LocalTime.of(8, 0), Duration.ofHours(8)));
        assertThat(times.of(3))
                .extracting(ShiftTimes.Hours::start)
                .containsExactly(LocalTime.of(8, 0), LocalTime.of(16, 0), LocalTime.of(0, 0));
        List<ShiftTimes.Hours> seven = times.of(7);
        for (int at = 0; at < 7; at++) {
            assertThat(seven.get(at).start().plus(seven.get(at).length()))
                    .isEqualTo(seven.get((at + 1) % 7).start());
        }
        assertThatThrownBy(() -> times.of(0)).hasMessage("a post must have a shift, was 0");
    }

    @Test
    void times_for_another_number_of_shifts_are_refused() {
        TeamRosters wrong = new TeamRosters(DAY, 7, shifts -> List.of(), RosterRules.defaults());
        Register register = guarded(8);
        Plan plan = new PlanInstantiator(SHIPPED).instantiate(register, C1, DAY);

        assertThatThrownBy(() -> wrong.of(plan, register).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("post '.*' of 'T\\d+' has \\d shifts, but times were given for 0");
    }
}
