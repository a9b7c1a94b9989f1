package org.grassroots.tally;

import java.util.EnumSet;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.text.Text;

/** That a branch is of one of some kinds; always known. */
record BranchKinds(String name, Text title, Set<BranchKind> kinds) implements Trait<CompoundBranch> {
    static final BranchKinds FORMAL =
            new BranchKinds("formalBranch", Text.of("a formal branch", "正式党支部"), EnumSet.of(BranchKind.FORMAL));
    static final BranchKinds JOINT =
            new BranchKinds("jointBranch", Text.of("a joint branch", "联合党支部"), EnumSet.of(BranchKind.JOINT));
    static final BranchKinds TEMPORARY = new BranchKinds(
            "temporaryBranch", Text.of("a temporary branch", "临时党支部"), EnumSet.of(BranchKind.TEMPORARY));
    static final BranchKinds WITH_ROLL = new BranchKinds(
            "branchWithRoll",
            Text.of("a formal or joint branch", "正式或联合党支部"),
            EnumSet.of(BranchKind.FORMAL, BranchKind.JOINT));

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(CompoundBranch branch, Census census) {
        return Answer.of(kinds.contains(branch.kind()));
    }

    @Override
    public Deciders towardsYes(CompoundBranch branch, Census census) {
        return Deciders.NONE;
    }

    /** Whether a kind is left that both allow. */
    @Override
    public boolean fits(int value, Measure<?> other, int itsValue) {
        if (!(other instanceof BranchKinds that)) {
            return true;
        }
        Set<BranchKind> left = EnumSet.allOf(BranchKind.class);
        left.removeIf(kind -> kinds.contains(kind) != (value == 1) || that.kinds.contains(kind) != (itsValue == 1));
        return !left.isEmpty();
    }
}
