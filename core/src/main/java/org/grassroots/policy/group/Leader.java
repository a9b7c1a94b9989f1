package org.grassroots.policy.group;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** A group has one leader, who is a full member and one of its own. */
final class Leader extends BasicRule<BuildingGroup> {

    Leader() {
        super("group.leader", Subjects.groups());
    }

    @Override
    public Requirement<BuildingGroup> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                Conditions.all(
                        "leader",
                        Text.of("one leader, a full member of the group", "由本小组正式党员担任的一名组长"),
                        Conditions.exactly(new GroupLeaders(), 1),
                        Conditions.exactly(new FittingLeaders(), 1)));
    }
}
