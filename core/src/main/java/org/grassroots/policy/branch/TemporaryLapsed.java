package org.grassroots.policy.branch;

import java.time.Period;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A temporary branch ends with its task: the day after the last day of the task there is none any more. */
final class TemporaryLapsed extends BasicRule<CompoundBranch> {
    TemporaryLapsed() {
        super("temporary.lapsed", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.all(
                        "temporaryBranchWithTask",
                        Text.of("a temporary branch with a task", "有设立任务的临时党支部"),
                        Conditions.is(Populations.temporary()),
                        Conditions.atLeast(new TaskNamed(), 1)),
                Conditions.atMostAgo(new TaskEnded(), Period.ZERO, limits.day()));
    }
}
