package org.grassroots.tally;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.text.Text;

/** The committee of a branch, counted as one or none. */
final class Committees implements Countable<CompoundBranch> {

    @Override
    public String name() {
        return "committees";
    }

    @Override
    public Text title() {
        return Text.of("branch committees", "支部委员会");
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return switch (branch.committee().exists()) {
            case YES -> Interval.exactly(1);
            case NO -> Interval.exactly(0);
            case UNKNOWN -> new Interval(0, 1);
        };
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        switch (branch.committee().exists()) {
            case YES -> tally.counts(Subject.of(Subject.Kind.BRANCH, branch.id()));
            case UNKNOWN -> tally.open(List.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.COMMITTEE)));
            case NO -> {}
        }
        return tally.build();
    }
}
