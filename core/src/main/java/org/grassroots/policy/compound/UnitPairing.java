package org.grassroots.policy.compound;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** One unit is paired with a compound, and a leading cadre whom it named sits in a branch of the compound. */
final class UnitPairing extends BasicRule<Compound> {
    private static final String UNITS = "units";
    private static final String LEADING_CADRES = "leadingCadres";

    UnitPairing() {
        super("pairing.unit", Subjects.compounds(), UNITS, LEADING_CADRES);
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                List.of(
                        new Demand<>("one-unit", Conditions.exactly(PairedWith.UNITS, limits.count(UNITS))),
                        new Demand<>(
                                "cadre-in-branch", Conditions.is(new CadresInBranch(limits.count(LEADING_CADRES))))));
    }
}
