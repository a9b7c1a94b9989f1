package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** Secretary, deputies and committee of a temporary branch are appointed from above; nobody of them is elected. */
final class TemporarySecretaryAppointed extends BasicRule<CompoundBranch> {
    TemporarySecretaryAppointed() {
        super("temporary.secretary-appointed", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(Conditions.is(Populations.temporary()), Conditions.exactly(new ElectedOfficers(), 0));
    }
}
