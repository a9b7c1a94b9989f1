package org.grassroots.city.job;

import java.time.LocalTime;
import java.util.List;
import org.grassroots.plan.Plan;
import org.grassroots.plan.roster.RosterRules;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.roster.team.ShiftTimes;
import org.grassroots.plan.roster.team.TeamRosters;
import org.grassroots.register.Register;

/** Rosters the teams of plans by the library's own rules, from the day of the plan on. */
final class TeamWeeks {
    /** A week, where nobody asks for another time. */
    static final int DAYS = 7;

    /** No source says when shifts begin; this is this program's own. */
    private static final LocalTime FIRST_SHIFT = LocalTime.of(8, 0);

    private static final RosterGenerator GENERATOR = RosterGenerator.create();

    private TeamWeeks() {}

    /** One roster for each team that has somebody to be rostered, in the order of the plan. */
    static List<TeamRoster> of(Plan plan, Register register, int days) {
        return new TeamRosters(plan.day(), days, ShiftTimes.from(FIRST_SHIFT), RosterRules.defaults())
                .of(plan, register)
                .map(team -> TeamRoster.of(team, GENERATOR))
                .toList();
    }
}
