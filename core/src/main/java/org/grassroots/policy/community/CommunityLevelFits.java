package org.grassroots.policy.community;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.area.Community;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Conditions;
import org.grassroots.fact.Interval;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/**
 * The organisation of a community is a branch, a general branch or a committee as the number of members, full and
 * probationary, asks for; unless the higher organisation waived the size.
 */
final class CommunityLevelFits extends BasicRule<Community> {
    private static final String MAX_BRANCH = "maxBranchMembers";
    private static final String MIN_COMMITTEE = "minCommitteeMembers";

    CommunityLevelFits() {
        super("community.level", Subjects.community(), MAX_BRANCH, MIN_COMMITTEE);
    }

    @Override
    public Requirement<Community> requirement(Limits limits) {
        int maxBranch = limits.count(MAX_BRANCH);
        int minCommittee = limits.count(MIN_COMMITTEE);
        checkArgument(
                minCommittee > maxBranch + 1,
                "between a branch of at most %s members and a committee of at least %s there is no room for a general branch",
                maxBranch,
                minCommittee);
        Condition<Community> organised = Conditions.atLeast(new OwnOrganisation(), 1);
        return Requirement.of(
                organised,
                Conditions.any(
                        "levelFitsOrWaived",
                        Text.of("the level fits the members or was waived", "设置形式与党员人数相符或经上级同意放宽"),
                        // That there is an organisation stands here again: without it, the counts alone would seem to
                        // decide where nobody knows the level.
                        Conditions.all(
                                "levelFits",
                                Text.of("the level fits the members", "设置形式与党员人数相符"),
                                organised,
                                fits(
                                        CommunityLevel.BRANCH,
                                        Conditions.atMost(Populations.membersOfCommunity(), maxBranch)),
                                fits(
                                        CommunityLevel.GENERAL_BRANCH,
                                        Conditions.between(
                                                Populations.membersOfCommunity(),
                                                new Interval(maxBranch + 1, minCommittee - 1))),
                                fits(
                                        CommunityLevel.COMMITTEE,
                                        Conditions.atLeast(Populations.membersOfCommunity(), minCommittee))),
                        Conditions.is(new OrganisationTrait.SizeWaived())));
    }

    /** If the organisation has the level, then the members are as many. */
    private static Condition<Community> fits(CommunityLevel level, Condition<Community> members) {
        OrganisationTrait.HasLevel has = new OrganisationTrait.HasLevel(level);
        return Conditions.any(
                has.name() + "Fits",
                Text.of("members fit the level, or it is another", "党员人数与该形式相符或为其他形式"),
                members,
                Conditions.isNot(has));
    }
}
