package org.grassroots.policy.branch;

import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.record.BranchAct;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The acts of some kinds that are on a branch's record. */
record ActsRecorded(String name, Text title, Set<BranchAct.Kind> kinds) implements Countable<CompoundBranch> {
    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return branch.acts().isKnown() ? Interval.exactly(recorded(branch)) : Interval.UNKNOWN;
    }

    private int recorded(CompoundBranch branch) {
        int recorded = 0;
        for (BranchAct act : branch.acts().items()) {
            recorded += kinds.contains(act.kind()) ? 1 : 0;
        }
        return recorded;
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        tally.unnamed(recorded(branch));
        if (!branch.acts().isKnown()) {
            tally.unlisted(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.ACTS));
        }
        return tally.build();
    }
}
