package org.grassroots.policy.household;

import java.util.List;
import org.grassroots.rule.Rule;

/** The shipped rules on households and central households. */
public final class HouseholdRules {
    private static final List<Rule<?>> ALL = List.of(
            new PairingHousehold(), new HouseholdCovered(), new CentralHouseholdHead(), new CentralHouseholdSize());

    private HouseholdRules() {}

    /** In the order of the rule tables. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
