package org.grassroots.policy.branch;

import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** The application for a branch, answered or not. */
record Applications() implements BranchFact {
    private static final Text TITLE = Text.of("applications on record", "在案的设立申请");

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Answer exists(CompoundBranch branch, Census census) {
        return branch.approval().exists();
    }

    @Override
    public Field missing(CompoundBranch branch) {
        return Field.APPROVAL;
    }
}
