package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/**
 * A joint branch joins units each of which has too few full members for a branch of its own, and which have enough
 * together.
 */
final class JointBasis extends BasicRule<CompoundBranch> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    JointBasis() {
        super("joint.basis", Subjects.branches(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        int least = limits.count(MIN_FULL_MEMBERS);
        return Requirement.of(
                Conditions.is(Populations.joint()),
                Conditions.grounded(
                        "jointBasisByUnits",
                        Text.of("each unit alone too small, all together enough", "各单位均不足单独成立条件，合计达到条件"),
                        Conditions.is(new SmallUnitsTogetherEnough(least)),
                        Conditions.exactly(new UnitsLargeEnough(least), 0),
                        Conditions.atLeast(new FullMembersOfUnits(), least)));
    }
}
