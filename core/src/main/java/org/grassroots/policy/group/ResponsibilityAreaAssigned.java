package org.grassroots.policy.group;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** A group has divided responsibility areas among its members. */
final class ResponsibilityAreaAssigned extends BasicRule<BuildingGroup> {

    ResponsibilityAreaAssigned() {
        super("responsibility-area.assigned", Subjects.groups());
    }

    @Override
    public Requirement<BuildingGroup> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.atLeast(new ResponsibilityAreas(), 1));
    }
}
