package org.grassroots.policy.branch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The units that a branch serves: compounds, and sections of those that it does not serve whole. Always known. */
record UnitsServed() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("units served", "所联合的单位");
    private static final Text PART = Text.of("section of a compound that is served whole", "所在小区已整体计入的片区");

    @Override
    public String name() {
        return "unitsServed";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return Interval.exactly(Units.of(branch).areas().size());
    }

    /** A section goes by the id of its compound. */
    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        List<ServedArea> units = Units.of(branch).areas();
        Tally.Builder tally = new Tally.Builder();
        for (ServedArea area : new LinkedHashSet<>(branch.serves())) {
            Subject compound = Subject.of(Subject.Kind.COMPOUND, area.compound());
            if (units.contains(area)) {
                tally.counts(compound);
            } else {
                tally.excluded(compound, PART);
            }
        }
        return tally.build();
    }
}
