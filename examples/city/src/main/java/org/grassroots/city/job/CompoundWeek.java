package org.grassroots.city.job;

import java.util.List;
import org.grassroots.plan.Plan;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.register.Register;

/**
 * The rosters of one compound.
 *
 * @param register  of its community
 * @param rosters  one for each team that has somebody to be rostered, in the order of the plan
 */
public record CompoundWeek(Register register, Plan plan, List<TeamRoster> rosters) {
    public CompoundWeek {
        rosters = List.copyOf(rosters);
    }
}
