package org.grassroots.policy.group;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** Who leads a group heads the micro-grid too; where nobody leads it, that is for another rule to say. */
final class MicroGridHead extends BasicRule<BuildingGroup> {

    MicroGridHead() {
        super("group.micro-grid-head", Subjects.groups());
    }

    @Override
    public Requirement<BuildingGroup> requirement(Limits limits) {
        return Requirement.of(Conditions.atLeast(new GroupLeaders(), 1), Conditions.is(new LedByMicroGridHead()));
    }
}
