package org.grassroots.policy;

import java.util.Set;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.CountCondition;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A branch with a roll has no more members, full and probationary, than it can keep together. */
final class BranchMaxMembers implements Rule<CompoundBranch> {
    static final String MAX_MEMBERS = "maxMembers";

    BranchMaxMembers() {}

    @Override
    public RuleId id() {
        return RuleId.of("branch.max-members");
    }

    @Override
    public Subjects<CompoundBranch> subjects() {
        return Subjects.branches();
    }

    @Override
    public Set<String> parameters() {
        return Set.of(MAX_MEMBERS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return new Requirement<>(
                BranchKindIs.WITH_ROLL, CountCondition.atMost(Populations.membersOnRoll(), limits.count(MAX_MEMBERS)));
    }
}
