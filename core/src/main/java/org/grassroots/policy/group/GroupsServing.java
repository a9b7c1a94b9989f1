package org.grassroots.policy.group;

import java.util.List;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The building groups that serve a building, alone or with others. */
record GroupsServing() implements Countable<Building> {
    private static final Text TITLE = Text.of("building groups that serve the building", "服务本楼栋的党小组");

    @Override
    public String name() {
        return "groupsServing";
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
    public Interval bounds(Building building, Census census) {
        int groups = census.groups().serving(building.id()).size();
        return census.groups().isListed() ? Interval.exactly(groups) : Interval.atLeast(groups);
    }

    @Override
    public void writeBounds(List<? extends Building> buildings, Census census, int[] rows, int from, int width) {
        if (census.groups().isListed()) {
            census.groups().writeTimesServed(rows, from, width);
        } else {
            Countable.super.writeBounds(buildings, census, rows, from, width);
        }
    }

    @Override
    public Tally tally(Building building, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (BuildingGroup group : census.groups().serving(building.id())) {
            tally.counts(Subject.of(Subject.Kind.GROUP, group.id()));
        }
        if (!census.groups().isListed()) {
            tally.unlisted(GroupsOfBranch.unlisted(census));
        }
        return tally.build();
    }
}
