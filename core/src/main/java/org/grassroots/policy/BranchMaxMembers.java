package org.grassroots.policy;

import org.grassroots.condition.CountCondition;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A branch with a roll has no more members, full and probationary, than it can keep together. */
final class BranchMaxMembers extends ShippedRule<CompoundBranch> {
    private static final String MAX_MEMBERS = "maxMembers";

    BranchMaxMembers() {
        super("branch.max-members", Subjects.branches(), MAX_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return new Requirement<>(
                BranchKindIs.WITH_ROLL, CountCondition.atMost(Populations.membersOnRoll(), limits.count(MAX_MEMBERS)));
    }
}
