package org.grassroots.policy.member;

import org.grassroots.condition.Conditions;
import org.grassroots.member.PartyMember;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** Who stands on a roll stands on no other, and is not affiliated elsewhere. */
final class OneAffiliation extends BasicRule<PartyMember> {

    OneAffiliation() {
        super("member.one-affiliation", Subjects.members());
    }

    @Override
    public Requirement<PartyMember> requirement(Limits limits) {
        // The rolls stand on both sides, yet nobody can have two affiliations and stand on no roll.
        return Requirement.of(
                Conditions.atLeast(new RollsOfMember(), 1), Conditions.atMost(new AffiliationsOfMember(), 1));
    }
}
