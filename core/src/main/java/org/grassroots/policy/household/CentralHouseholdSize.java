package org.grassroots.policy.household;

import java.util.List;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** A central household has neither too few nor too many to look after, be they households or members. */
final class CentralHouseholdSize extends BasicRule<CentralHousehold> {
    private static final String HOUSEHOLDS = "households";
    private static final String MAX_MEMBERS = "maxMembers";

    CentralHouseholdSize() {
        super("central-household.size", Subjects.centralHouseholds(), HOUSEHOLDS, MAX_MEMBERS);
    }

    @Override
    public Requirement<CentralHousehold> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                List.of(
                        new Demand<>(
                                "households-in-range",
                                Conditions.any(
                                        "rangeOfHouseholds",
                                        Text.of("households within the range, or none to cover", "联系户数在规定范围内，或无需联系住户"),
                                        Conditions.between(Gathered.HOUSEHOLDS, limits.range(HOUSEHOLDS)),
                                        Conditions.is(OfSense.MEMBERS))),
                        new Demand<>(
                                "members-at-most",
                                Conditions.any(
                                        "membersAtMost",
                                        Text.of("members up to the limit, or none to link", "联系党员不超过上限，或无需联系党员"),
                                        Conditions.atMost(Gathered.MEMBERS, limits.count(MAX_MEMBERS)),
                                        Conditions.is(OfSense.NEIGHBOURS)))));
    }
}
