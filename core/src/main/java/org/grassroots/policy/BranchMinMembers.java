package org.grassroots.policy;

import org.grassroots.condition.CountCondition;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A formal branch has enough full members on its roll; one that has fallen below cannot repair itself. */
final class BranchMinMembers extends ShippedRule<CompoundBranch> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    BranchMinMembers() {
        super("branch.min-members", Subjects.branches(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return new Requirement<>(
                BranchKindIs.FORMAL,
                CountCondition.atLeast(Populations.fullMembersOnRoll(), limits.count(MIN_FULL_MEMBERS)));
    }
}
