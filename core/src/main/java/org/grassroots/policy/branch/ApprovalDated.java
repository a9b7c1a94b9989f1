package org.grassroots.policy.branch;

import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** The approval of a higher organisation with its day; an application without a reply is none. */
record ApprovalDated() implements BranchFact {
    private static final Text TITLE = Text.of("approvals with their day", "载明日期的批准");

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Answer exists(CompoundBranch branch, Census census) {
        return branch.approval()
                .value()
                .map(Approval::approvedOn)
                .map(day -> day.exists())
                .orElse(branch.approval().exists());
    }

    @Override
    public Field missing(CompoundBranch branch) {
        return branch.approval().value().isPresent() ? Field.APPROVED_ON : Field.APPROVAL;
    }
}
