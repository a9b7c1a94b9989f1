package org.grassroots.policy.compound;

import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** A cadre of the street answers for every compound. */
final class StreetCadrePairing extends BasicRule<Compound> {
    private static final String STREET_CADRES = "streetCadres";

    StreetCadrePairing() {
        super("pairing.street-cadre", Subjects.compounds(), STREET_CADRES);
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(), Conditions.atLeast(PairedWith.STREET_CADRES, limits.count(STREET_CADRES)));
    }
}
