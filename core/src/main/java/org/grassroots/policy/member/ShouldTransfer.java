package org.grassroots.policy.member;

import org.grassroots.condition.Conditions;
import org.grassroots.member.PartyMember;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** Who has been away for long is registered as a migrant member, unless the affiliation has moved along. */
final class ShouldTransfer extends BasicRule<PartyMember> {
    private static final String TRANSFER_AFTER = "transferAfter";

    ShouldTransfer() {
        super("member.should-transfer", Subjects.members(), TRANSFER_AFTER);
    }

    @Override
    public Requirement<PartyMember> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "awayForLong",
                        Text.of("a member affiliated here and away for long", "组织关系在本社区且外出达到规定时间的党员"),
                        Conditions.atLeastAgo(new AwaySince(), limits.span(TRANSFER_AFTER), limits.day()),
                        Conditions.is(MemberTrait.AFFILIATED_HERE)),
                Conditions.is(MemberTrait.MIGRANT));
    }
}
