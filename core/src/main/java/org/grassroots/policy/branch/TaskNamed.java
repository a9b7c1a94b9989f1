package org.grassroots.policy.branch;

import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** The task a temporary branch was formed for. */
record TaskNamed() implements BranchFact {
    private static final Text TITLE = Text.of("tasks named", "已写明的设立任务");

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Answer exists(CompoundBranch branch, Census census) {
        return branch.task().exists();
    }

    @Override
    public Field missing(CompoundBranch branch) {
        return Field.TASK;
    }
}
