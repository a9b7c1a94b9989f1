package org.grassroots.policy.compound;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** The secretary of a compound's branch comes from the first of three circles of people that holds a candidate. */
final class SecretarySource extends BasicRule<CompoundBranch> {
    SecretarySource() {
        super("secretary.source", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.exactly(Populations.secretaries(), 1), Conditions.is(SecretaryFromFirstRung.INSTANCE));
    }
}
