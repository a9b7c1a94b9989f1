package org.grassroots.policy.household;

import org.grassroots.area.Household;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** Some deployed member answers for a household. */
final class PairingHousehold extends BasicRule<Household> {
    private static final String MIN_DEPLOYED = "minDeployed";

    PairingHousehold() {
        super("pairing.household", Subjects.households(), MIN_DEPLOYED);
    }

    @Override
    public Requirement<Household> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.atLeast(new PairedMembers(), limits.count(MIN_DEPLOYED)));
    }
}
