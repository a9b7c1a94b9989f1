package org.grassroots.policy.group;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A branch with many members on its roll has building groups. */
final class ShouldDivide extends BasicRule<CompoundBranch> {
    private static final String DIVIDED_FROM = "dividedFrom";

    ShouldDivide() {
        super("group.should-divide", Subjects.branches(), DIVIDED_FROM);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "largeBranch",
                        Text.of("a branch with a roll and many members", "有在册名单且党员人数较多的党支部"),
                        Conditions.is(Populations.withRoll()),
                        Conditions.atLeast(Populations.membersOnRoll(), limits.count(DIVIDED_FROM))),
                Conditions.atLeast(new GroupsOfBranch(), 1));
    }
}
