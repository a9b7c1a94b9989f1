package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A formal branch has enough full members on its roll; one that has fallen below cannot repair itself. */
final class BranchMinMembers extends BasicRule<CompoundBranch> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    BranchMinMembers() {
        super("branch.min-members", Subjects.branches(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(Populations.formal()),
                Conditions.atLeast(Populations.fullMembersOnRoll(), limits.count(MIN_FULL_MEMBERS)));
    }
}
