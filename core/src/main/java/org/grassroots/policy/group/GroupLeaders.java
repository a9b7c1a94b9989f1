package org.grassroots.policy.group;

import java.util.LinkedHashSet;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The leaders of a group, whoever they are. */
record GroupLeaders() implements Countable<BuildingGroup> {
    private static final Text TITLE = Text.of("leaders of the group", "党小组组长");

    @Override
    public String name() {
        return "leaders";
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
    public Interval bounds(BuildingGroup group, Census census) {
        // One leader or none is the rule, and then there is nobody to be named twice.
        return group.leaders().items().size() < 2
                ? group.leaders().count()
                : Interval.exactly(distinct(group).size());
    }

    static LinkedHashSet<MemberId> distinct(BuildingGroup group) {
        return new LinkedHashSet<>(group.leaders().items());
    }

    @Override
    public Tally tally(BuildingGroup group, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (MemberId leader : distinct(group)) {
            tally.counts(Subject.of(Subject.Kind.MEMBER, leader));
        }
        if (!group.leaders().isKnown()) {
            tally.unlisted(unlisted(group));
        }
        return tally.build();
    }

    /** That nobody said who leads the group. */
    static MissingFact unlisted(BuildingGroup group) {
        return MissingFact.of(Subject.Kind.GROUP, group.id(), Field.LEADERS);
    }
}
