package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A joint branch joins several units and not too many: units, and not branches. */
final class JointUnits extends BasicRule<CompoundBranch> {
    private static final String UNITS = "units";

    JointUnits() {
        super("joint.units", Subjects.branches(), UNITS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(Populations.joint()), Conditions.between(new UnitsServed(), limits.range(UNITS)));
    }
}
