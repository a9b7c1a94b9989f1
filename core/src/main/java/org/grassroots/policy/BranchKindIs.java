package org.grassroots.policy;

import org.grassroots.condition.Condition;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Whether a branch is of a kind that a rule speaks of; always known. */
enum BranchKindIs implements Condition<CompoundBranch> {
    FORMAL(Text.of("a formal branch", "正式党支部")),
    WITH_ROLL(Text.of("a formal or joint branch", "正式或联合党支部"));

    private final Text title;

    BranchKindIs(Text title) {
        this.title = title;
    }

    @Override
    public Answer test(CompoundBranch branch, Census census) {
        return Answer.of(
                switch (this) {
                    case FORMAL -> branch.kind() == BranchKind.FORMAL;
                    case WITH_ROLL -> branch.kind().hasRoll();
                });
    }

    @Override
    public Explanation explain(CompoundBranch branch, Census census) {
        return Explanation.builder()
                .name("kind")
                .title(title)
                .answer(test(branch, census))
                .operator(Operator.IS)
                .build();
    }
}
