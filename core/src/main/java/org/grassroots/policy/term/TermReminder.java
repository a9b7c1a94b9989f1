package org.grassroots.policy.term;

import java.time.Period;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;

/** The end of a term that has not run out is not near; where it is, the higher organisation reminds of the election. */
final class TermReminder extends BasicRule<CompoundBranch> {
    private static final String REMINDER = "reminder";

    TermReminder() {
        super("term.reminder", Subjects.branches(), TermLengths.parametersAnd(REMINDER));
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        TermLengths lengths = TermLengths.of(limits);
        return Requirement.of(
                Conditions.all(
                        "runningTerm",
                        Text.of("an elected committee or secretary whose term runs", "任期未满的选举产生的支委会或书记"),
                        Conditions.is(new ElectedBody()),
                        Conditions.atMostAgo(new TermEnd(lengths, true), Period.ZERO, limits.day())),
                Conditions.isNot(new TermEndNear(lengths, limits.span(REMINDER), limits.day())));
    }
}
