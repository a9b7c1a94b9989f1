package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** The higher organisation replies to the application for a branch in time. */
final class ApprovalInTime extends BasicRule<CompoundBranch> {
    private static final String MAX_REPLY_TIME = "maxReplyTime";

    ApprovalInTime() {
        super("approval.in-time", Subjects.branches(), MAX_REPLY_TIME);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(new Applications(), 1),
                Conditions.exactly(new DaysLate(limits.span(MAX_REPLY_TIME), limits.day()), 0));
    }
}
