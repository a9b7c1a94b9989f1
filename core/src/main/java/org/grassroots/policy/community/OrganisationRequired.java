package org.grassroots.policy.community;

import org.grassroots.area.Community;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A community with enough full members affiliated with it, wherever they live, has a Party organisation. */
final class OrganisationRequired extends BasicRule<Community> {
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    OrganisationRequired() {
        super("community.organisation-required", Subjects.community(), MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<Community> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(Populations.fullMembersOfCommunity(), limits.count(MIN_FULL_MEMBERS)),
                Conditions.atLeast(new OwnOrganisation(), 1));
    }
}
