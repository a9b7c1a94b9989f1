package org.grassroots.policy.member;

import org.grassroots.condition.Conditions;
import org.grassroots.member.PartyMember;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** A member who owns the home he or she lives in belongs to a group that serves its building. */
final class InBuildingGroup extends BasicRule<PartyMember> {

    InBuildingGroup() {
        super("member.in-building-group", Subjects.members());
    }

    @Override
    public Requirement<PartyMember> requirement(Limits limits) {
        // Where nobody said where the member lives, both sides are open; the trait answers for every home there may be.
        return Requirement.of(
                Conditions.all(
                        "residentOwner",
                        Text.of("a member who owns the home and lives in it", "在本社区居住的业主党员"),
                        Conditions.is(MemberTrait.HOME_OWNER),
                        Conditions.is(MemberTrait.LIVES_HERE)),
                Conditions.is(new InGroupOfOwnBuilding()));
    }
}
