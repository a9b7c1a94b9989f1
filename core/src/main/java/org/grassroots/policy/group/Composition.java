package org.grassroots.policy.group;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A group has enough members, full and probationary, and among them enough full ones. */
final class Composition extends BasicRule<BuildingGroup> {
    private static final String MIN_MEMBERS = "minMembers";
    private static final String MIN_FULL_MEMBERS = "minFullMembers";

    Composition() {
        super("group.composition", Subjects.groups(), MIN_MEMBERS, MIN_FULL_MEMBERS);
    }

    @Override
    public Requirement<BuildingGroup> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                Conditions.all(
                        "composition",
                        Text.of("enough members, and full ones among them", "党员人数及正式党员人数达到要求"),
                        Conditions.atLeast(Populations.membersOfGroup(), limits.count(MIN_MEMBERS)),
                        Conditions.atLeast(Populations.fullMembersOfGroup(), limits.count(MIN_FULL_MEMBERS))));
    }
}
