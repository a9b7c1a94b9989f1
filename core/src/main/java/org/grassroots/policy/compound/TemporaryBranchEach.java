package org.grassroots.policy.compound;

import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** A temporary or formal branch serves a compound as a whole, or else each of its sections has one. */
final class TemporaryBranchEach extends BasicRule<Compound> {
    TemporaryBranchEach() {
        super("compound.temporary-branch-each", Subjects.compounds());
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.is(ServedThroughout.INSTANCE));
    }
}
