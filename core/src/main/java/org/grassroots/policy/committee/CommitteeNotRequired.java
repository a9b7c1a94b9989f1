package org.grassroots.policy.committee;

import java.util.List;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A branch with too few full members for a committee has one secretary, perhaps one deputy, and no committee. */
final class CommitteeNotRequired extends BasicRule<CompoundBranch> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    CommitteeNotRequired() {
        super("committee.not-required", Subjects.branches(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "branchWithoutNeedOfCommittee",
                        Text.of(
                                "a branch with a roll and too few full members for a committee",
                                "有在册名单但正式党员人数未达到设立委员会规定的党支部"),
                        Conditions.is(Populations.withRoll()),
                        Conditions.below(Populations.fullMembersOnRoll(), limits.count(MIN_FULL_MEMBERS))),
                List.of(
                        new Demand<>("no-committee", Conditions.exactly(Populations.committees(), 0)),
                        new Demand<>("one-secretary", Conditions.exactly(Populations.secretaries(), 1)),
                        new Demand<>("one-deputy-at-most", Conditions.atMost(Populations.deputies(), 1))));
    }
}
