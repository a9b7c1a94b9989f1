package org.grassroots.policy.compound;

import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/**
 * Where too few full members affiliated here live in a compound for a formal branch, a temporary, joint or formal branch
 * serves it all the same.
 */
final class CompoundTemporaryBranch extends BasicRule<Compound> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    CompoundTemporaryBranch() {
        super("compound.temporary-branch", Subjects.compounds(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.below(Populations.fullMembersHere(), limits.count(MIN_FULL_MEMBERS)),
                Conditions.atLeast(Populations.leadingBranches(), 1));
    }
}
