package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A temporary branch has enough full members to draw on, whatever their affiliation. */
final class TemporaryMinMembers extends BasicRule<CompoundBranch> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    TemporaryMinMembers() {
        super("temporary.min-members", Subjects.branches(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(Populations.temporary()),
                Conditions.atLeast(new FullMembersAtHand(), limits.count(MIN_FULL_MEMBERS)));
    }
}
