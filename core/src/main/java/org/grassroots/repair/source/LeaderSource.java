package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.repair.Situation;

/** A group without a fit leader gets one of its full members, or is joined to no more. */
final class LeaderSource extends Source {
    private static final int LEADERS = 4;

    LeaderSource() {
        super("group.leader");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.group().map(group -> candidates(group, situation)).orElse(List.of());
    }

    private static List<Change> candidates(BuildingGroup group, Situation situation) {
        List<PartyMember> fit = new People(situation.register())
                .all(group.members().items()).stream()
                        .filter(People::mayHoldPosts)
                        .sorted(People.FITTEST)
                        .toList();
        List<Change> candidates = new ArrayList<>();
        first(LEADERS, fit)
                .forEach(member -> candidates.add(new GroupChange.Correct(Groups.ledBy(group, member.id()))));
        candidates.add(new GroupChange.Disband(group.id()));
        return candidates;
    }
}
