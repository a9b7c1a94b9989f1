package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A branch with a roll has no more members, full and probationary, than it can keep together. */
final class BranchMaxMembers extends BasicRule<CompoundBranch> {
    private static final String MAX_MEMBERS = "maxMembers";

    BranchMaxMembers() {
        super("branch.max-members", Subjects.branches(), MAX_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(Populations.withRoll()),
                Conditions.atMost(Populations.membersOnRoll(), limits.count(MAX_MEMBERS)));
    }
}
