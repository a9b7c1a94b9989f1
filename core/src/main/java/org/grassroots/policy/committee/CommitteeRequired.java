package org.grassroots.policy.committee;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A branch with enough full members on its roll has a committee. */
final class CommitteeRequired extends BasicRule<CompoundBranch> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    CommitteeRequired() {
        super("committee.required", Subjects.branches(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "branchThatNeedsCommittee",
                        Text.of("a branch with a roll and enough full members", "有在册名单且正式党员人数达到规定的党支部"),
                        Conditions.is(Populations.withRoll()),
                        Conditions.atLeast(Populations.fullMembersOnRoll(), limits.count(MIN_FULL_MEMBERS))),
                Conditions.atLeast(Populations.committees(), 1));
    }
}
