package org.grassroots.policy.compound;

import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** Where enough full members affiliated here live in a compound, a formal branch serves it. */
final class CompoundBranchRequired extends BasicRule<Compound> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    CompoundBranchRequired() {
        super("compound.branch-required", Subjects.compounds(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(Populations.fullMembersHere(), limits.count(MIN_FULL_MEMBERS)),
                Conditions.atLeast(Populations.formalBranches(), 1));
    }
}
