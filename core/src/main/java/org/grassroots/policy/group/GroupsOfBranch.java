package org.grassroots.policy.group;

import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The building groups a branch has formed. */
record GroupsOfBranch() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("building groups of the branch", "党支部下设的楼栋党小组");

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.GROUPS);
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        int groups = census.groups().of(branch.id()).size();
        return census.groups().isListed() ? Interval.exactly(groups) : Interval.atLeast(groups);
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (BuildingGroup group : census.groups().of(branch.id())) {
            tally.counts(Subject.of(Subject.Kind.GROUP, group.id()));
        }
        if (!census.groups().isListed()) {
            tally.unlisted(unlisted(census));
        }
        return tally.build();
    }

    /** That nobody listed the groups. */
    static MissingFact unlisted(Census census) {
        return MissingFact.of(
                Subject.Kind.COMMUNITY, census.register().community().id(), Field.GROUPS);
    }
}
