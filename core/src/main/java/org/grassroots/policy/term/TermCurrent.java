package org.grassroots.policy.term;

import java.time.Period;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** The term of an elected committee or secretary has not run out; its last day is still within it. */
final class TermCurrent extends BasicRule<CompoundBranch> {

    TermCurrent() {
        super("term.current", Subjects.branches(), TermLengths.parametersAnd());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(new ElectedBody()),
                Conditions.atMostAgo(new TermEnd(TermLengths.of(limits)), Period.ZERO, limits.day()));
    }
}
