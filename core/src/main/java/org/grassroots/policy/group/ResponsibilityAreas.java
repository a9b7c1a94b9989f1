package org.grassroots.policy.group;

import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The member responsibility areas of a group; a member may have several. */
record ResponsibilityAreas() implements Countable<BuildingGroup> {
    private static final Text TITLE = Text.of("member responsibility areas", "党员责任区");

    @Override
    public String name() {
        return "responsibilityAreas";
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
        return group.responsibilityAreas().count();
    }

    @Override
    public Tally tally(BuildingGroup group, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (ResponsibilityArea area : group.responsibilityAreas().items()) {
            tally.counts(Subject.of(Subject.Kind.MEMBER, area.member()));
        }
        if (!group.responsibilityAreas().isKnown()) {
            tally.unlisted(MissingFact.of(Subject.Kind.GROUP, group.id(), Field.RESPONSIBILITY_AREAS));
        }
        return tally.build();
    }
}
