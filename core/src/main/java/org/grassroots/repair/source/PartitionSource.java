package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.repair.Situation;

/** Branches whose groups do not part their roll: those in none or several go to the group of their building, one by one or all. */
final class PartitionSource extends Source {
    static final Comparator<BuildingGroup> BY_ID =
            Comparator.comparing(group -> group.id().value());

    private static final int ONE_BY_ONE = 2;
    private static final int GROUPS = 4;

    PartitionSource() {
        super("group.partition");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.branch().map(branch -> candidates(branch, situation)).orElse(List.of());
    }

    private static List<Change> candidates(CompoundBranch branch, Situation situation) {
        Register register = situation.register();
        List<BuildingGroup> groups = register.groups().stream()
                .filter(group -> group.branch().equals(branch.id()))
                .sorted(BY_ID)
                .toList();
        List<PartyMember> roll = new People(register).all(branch.members().items());
        List<Change> candidates = new ArrayList<>(oneByOne(groups, roll));
        candidates.add(new GroupChange.Regroup(branch.id(), parted(groups, roll)));
        candidates.add(new GroupChange.Regroup(branch.id(), List.of()));
        return candidates;
    }

    private static List<BuildingGroup> of(MemberId member, List<BuildingGroup> groups) {
        return groups.stream()
                .filter(group -> group.members().items().contains(member))
                .toList();
    }

    /** Every way in which the first few members of no group can join one, and those of several can leave one. */
    private static List<Change> oneByOne(List<BuildingGroup> groups, List<PartyMember> roll) {
        List<PartyMember> misplaced = roll.stream()
                .filter(member -> of(member.id(), groups).size() != 1)
                .toList();
        List<Change> changes = new ArrayList<>();
        for (PartyMember member : misplaced.size() > ONE_BY_ONE ? List.<PartyMember>of() : misplaced) {
            List<BuildingGroup> in = of(member.id(), groups);
            if (in.isEmpty()) {
                first(GROUPS, nearest(member, groups))
                        .forEach(group -> changes.add(new GroupChange.Correct(Groups.with(group, member.id()))));
            } else {
                first(GROUPS, in)
                        .forEach(group -> changes.add(new GroupChange.Correct(Groups.without(group, member.id()))));
            }
        }
        return changes;
    }

    /** The groups with each member of the roll in one: the one of the building, the first he or she is in, or the smallest. */
    private static List<BuildingGroup> parted(List<BuildingGroup> groups, List<PartyMember> roll) {
        Map<BuildingGroup, Set<MemberId>> parts = new LinkedHashMap<>();
        Set<MemberId> enrolled = new LinkedHashSet<>(People.ids(roll));
        groups.forEach(group -> {
            // Who is on no roll of the branch takes part, and is no matter of this rule.
            Set<MemberId> others = new LinkedHashSet<>(group.members().items());
            others.removeAll(enrolled);
            parts.put(group, others);
        });
        for (PartyMember member : roll) {
            List<BuildingGroup> in = of(member.id(), groups);
            List<BuildingGroup> among = in.isEmpty() ? groups : in;
            Optional<BuildingGroup> own = among.stream()
                    .filter(group -> Groups.home(member)
                            .filter(group.buildings()::contains)
                            .isPresent())
                    .findFirst();
            BuildingGroup chosen = own.orElseGet(() -> in.isEmpty()
                    ? groups.stream()
                            .min(Comparator.comparing((BuildingGroup group) ->
                                            parts.get(group).size())
                                    .thenComparing(BY_ID))
                            .orElseThrow()
                    : in.get(0));
            parts.get(chosen).add(member.id());
        }
        List<BuildingGroup> parted = new ArrayList<>();
        parts.forEach((group, members) -> parted.add(Groups.of(group, members)));
        return parted;
    }

    private static List<BuildingGroup> nearest(PartyMember member, List<BuildingGroup> groups) {
        return groups.stream()
                .filter(group -> group.members().isKnown())
                .sorted(Comparator.comparing((BuildingGroup group) -> Groups.home(member)
                                .filter(group.buildings()::contains)
                                .isEmpty())
                        .thenComparing(group -> group.members().items().size())
                        .thenComparing(BY_ID))
                .toList();
    }
}
