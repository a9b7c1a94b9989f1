package org.grassroots.policy.branch;

import java.util.Set;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Presence;

/** Something a branch has or has not by its own record. */
interface BranchFact extends Presence<CompoundBranch> {
    /** Which fact of the branch would tell. */
    Field missing(CompoundBranch branch);

    @Override
    default Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    default MissingFact missing(CompoundBranch branch, Census census) {
        return MissingFact.of(Subject.Kind.BRANCH, branch.id(), missing(branch));
    }

    @Override
    default Subject holder(CompoundBranch branch) {
        return Subject.of(Subject.Kind.BRANCH, branch.id());
    }
}
