package org.grassroots.policy.group;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** The groups of a branch part its roll: each member is in exactly one of them. */
final class Partition extends BasicRule<CompoundBranch> {

    Partition() {
        super("group.partition", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "dividedBranch",
                        Text.of("a branch with a roll and groups", "有在册名单且已划分党小组的党支部"),
                        Conditions.is(Populations.withRoll()),
                        Conditions.atLeast(new GroupsOfBranch(), 1)),
                Conditions.atMost(new MisplacedMembers(), 0));
    }
}
