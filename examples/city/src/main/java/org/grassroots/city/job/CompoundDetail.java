package org.grassroots.city.job;

import java.util.List;
import java.util.Map;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Finding;
import org.grassroots.plan.Plan;
import org.grassroots.register.Register;
import org.grassroots.repair.Remedies;

/**
 * One compound with all that is known and planned of it.
 *
 * @param register  its community
 * @param id  which compound
 * @param findings  those of the compound and of the branches that serve it
 * @param plan  its plan
 * @param remedies  what can be done about the MUST findings; empty if that was not asked
 */
public record CompoundDetail(
        Register register, CompoundId id, List<Finding> findings, Plan plan, Map<Finding, Remedies> remedies) {

    public CompoundDetail {
        findings = List.copyOf(findings);
        remedies = Map.copyOf(remedies);
    }

    CompoundDetail with(Map<Finding, Remedies> known) {
        return new CompoundDetail(register, id, findings, plan, known);
    }

    public Compound compound() {
        return register.compound(id).orElseThrow();
    }
}
