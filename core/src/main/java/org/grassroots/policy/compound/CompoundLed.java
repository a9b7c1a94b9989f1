package org.grassroots.policy.compound;

import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** A formal branch that is not weak leads a compound; where it is weak or there is none, a temporary branch does. */
final class CompoundLed extends BasicRule<Compound> {
    CompoundLed() {
        super("compound.led", Subjects.compounds());
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.atLeast(FitBranches.INSTANCE, 1));
    }
}
