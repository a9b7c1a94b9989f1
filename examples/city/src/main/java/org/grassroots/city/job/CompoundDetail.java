package org.grassroots.city.job;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Finding;
import org.grassroots.plan.Plan;
import org.grassroots.register.Register;

/**
 * One compound with all that is known and planned of it.
 *
 * @param register  its community
 * @param id  which compound
 * @param findings  those of the compound and of the branches that serve it
 * @param plan  its plan
 */
public record CompoundDetail(Register register, CompoundId id, List<Finding> findings, Plan plan) {

    public CompoundDetail {
        findings = List.copyOf(findings);
    }

    public Compound compound() {
        return register.compound(id).orElseThrow();
    }
}
