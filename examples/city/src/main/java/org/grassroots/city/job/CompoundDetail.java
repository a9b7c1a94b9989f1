package org.grassroots.city.job;

import java.util.List;
import java.util.Map;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Finding;
import org.grassroots.plan.Plan;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.register.Register;
import org.grassroots.repair.Remedies;
import org.immutables.value.Value;

/** One compound with all that is known and planned of it. */
@Value.Immutable
public interface CompoundDetail {
    /** Its community. */
    Register register();

    CompoundId id();

    /** Those of the compound and of the branches that serve it. */
    List<Finding> findings();

    Plan plan();

    /** What was found of the plan. */
    PlanCheck check();

    /** What can be done about the MUST findings; empty if that was not asked. */
    Map<Finding, Remedies> remedies();

    /** A week of each team that has somebody to be rostered, from the day of the plan on; empty if that was not asked. */
    List<TeamRoster> rosters();

    default CompoundDetail withRosters() {
        return builder()
                .from(this)
                .rosters(TeamWeeks.of(plan(), register(), TeamWeeks.DAYS))
                .build();
    }

    default CompoundDetail with(Map<Finding, Remedies> known) {
        return builder().from(this).remedies(known).build();
    }

    default Compound compound() {
        return register().compound(id()).orElseThrow();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompoundDetail}; all but findings, remedies and rosters is required. */
    final class Builder extends ImmutableCompoundDetail.Builder {
        Builder() {}
    }
}
