package org.grassroots.policy.member;

import org.grassroots.condition.Conditions;
import org.grassroots.member.PartyMember;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** Who is affiliated here stands on some roll. */
final class Placed extends BasicRule<PartyMember> {

    Placed() {
        super("member.placed", Subjects.members());
    }

    @Override
    public Requirement<PartyMember> requirement(Limits limits) {
        return Requirement.of(Conditions.is(MemberTrait.AFFILIATED_HERE), Conditions.atLeast(new RollsOfMember(), 1));
    }
}
