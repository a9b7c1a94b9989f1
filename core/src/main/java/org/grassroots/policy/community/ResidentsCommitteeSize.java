package org.grassroots.policy.community;

import org.grassroots.area.Community;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** The area of a residents' committee, which is what a community is, has as many households as the law of the day says. */
final class ResidentsCommitteeSize extends BasicRule<Community> {
    private static final String HOUSEHOLDS = "households";

    ResidentsCommitteeSize() {
        super("residents-committee.size", Subjects.community(), HOUSEHOLDS);
    }

    @Override
    public Requirement<Community> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(), Conditions.between(new HouseholdsOfCommunity(), limits.range(HOUSEHOLDS)));
    }
}
