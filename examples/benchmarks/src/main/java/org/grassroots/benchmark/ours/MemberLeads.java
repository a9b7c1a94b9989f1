package org.grassroots.benchmark.ours;

import org.grassroots.condition.Conditions;
import org.grassroots.member.PartyMember;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** A host's own rule: nobody leads more bodies than the pack says. */
final class MemberLeads extends BasicRule<PartyMember> {
    private static final String MAX_BODIES = "maxBodies";

    MemberLeads() {
        super("host.member-leads", Subjects.members(), MAX_BODIES);
    }

    @Override
    public Requirement<PartyMember> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.atMost(new BodiesLed(), limits.count(MAX_BODIES)));
    }
}
