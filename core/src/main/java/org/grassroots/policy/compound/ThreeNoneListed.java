package org.grassroots.policy.compound;

import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** A three-none compound stands on the ledger of such compounds. */
final class ThreeNoneListed extends BasicRule<Compound> {
    private static final Trait<Compound> ON_LEDGER = new StatedFact<>(
            "onThreeNoneLedger",
            Text.of("on the ledger of three-none compounds", "列入三无小区台账"),
            Set.of(),
            (compound, census) -> compound.guarding().onThreeNoneLedger(),
            (compound, census) -> MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.ON_THREE_NONE_LEDGER));

    ThreeNoneListed() {
        super("survey.three-none-listed", Subjects.compounds());
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(Conditions.is(ThreeNone.INSTANCE), Conditions.is(ON_LEDGER));
    }
}
