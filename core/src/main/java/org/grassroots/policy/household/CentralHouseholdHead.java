package org.grassroots.policy.household;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** A central household is headed by a full member who lives in it. */
final class CentralHouseholdHead extends BasicRule<CentralHousehold> {

    CentralHouseholdHead() {
        super("central-household.head", Subjects.centralHouseholds());
    }

    @Override
    public Requirement<CentralHousehold> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                Conditions.all(
                        "head",
                        Text.of("headed by a full member who lives there", "由居住在该户的正式党员负责"),
                        Conditions.is(new HeadIsFull()),
                        Conditions.is(new HeadLivesThere())));
    }
}
