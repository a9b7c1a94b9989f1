package org.grassroots.policy.committee;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** The committee of a branch and the working group that carries out the compound's plan are the same people. */
final class CrewOneTeam extends BasicRule<CompoundBranch> {

    CrewOneTeam() {
        super("crew.one-team", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(Populations.committees(), 1), Conditions.exactly(new OutsideOneTeam(), 0));
    }
}
