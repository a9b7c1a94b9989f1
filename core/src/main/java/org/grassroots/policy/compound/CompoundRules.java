package org.grassroots.policy.compound;

import java.util.List;
import org.grassroots.rule.Rule;

/** The rules of compounds, their surveys, pairings and property services. */
public final class CompoundRules {
    // One instance of each, so that packs read twice are equal.
    private static final List<Rule<?>> ALL = List.of(
            new CompoundBranchRequired(),
            new CompoundTemporaryBranch(),
            new SecretarySource(),
            new PropertyOrganisation(),
            new SurveyRecorded(),
            new ThreeNoneListed(),
            new FourClearRecorded(),
            new FourPartyLinkage(),
            new CompoundLed(),
            new UnitPairing(),
            new StreetCadrePairing(),
            new TemporaryBranchEach());

    private CompoundRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
