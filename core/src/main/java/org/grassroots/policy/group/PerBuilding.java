package org.grassroots.policy.group;

import org.grassroots.area.Building;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** A building is served by a building group. */
final class PerBuilding extends BasicRule<Building> {

    PerBuilding() {
        super("group.per-building", Subjects.buildings());
    }

    @Override
    public Requirement<Building> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.atLeast(new GroupsServing(), 1));
    }
}
