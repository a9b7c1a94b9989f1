package org.grassroots.policy.household;

import org.grassroots.area.Household;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** As many central households cover a household as should, no more and no fewer. */
final class HouseholdCovered extends BasicRule<Household> {
    private static final String COVERINGS = "coverings";

    HouseholdCovered() {
        super("household.covered", Subjects.households(), COVERINGS);
    }

    @Override
    public Requirement<Household> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.exactly(new Coverings(), limits.count(COVERINGS)));
    }
}
