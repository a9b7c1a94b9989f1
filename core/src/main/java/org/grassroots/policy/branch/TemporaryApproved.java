package org.grassroots.policy.branch;

import java.util.List;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A temporary branch names its task, and the higher organisation that approved it on which day. */
final class TemporaryApproved extends BasicRule<CompoundBranch> {
    TemporaryApproved() {
        super("temporary.approved", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(Populations.temporary()),
                List.of(
                        new Demand<>("task-named", Conditions.atLeast(new TaskNamed(), 1)),
                        new Demand<>("approval-recorded", Conditions.atLeast(new ApprovalDated(), 1))));
    }
}
