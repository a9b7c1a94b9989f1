package org.grassroots.formation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.change.GroupChange;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.tally.Census;

/** Adds to the groups a branch has what they leave out: buildings, members, owners, a leader. */
final class GroupFiller {
    private final Work work;
    private final CompoundBranch branch;
    private final Census census;
    private final Map<GroupId, Group> groups = new LinkedHashMap<>();

    /** A group that may grow. */
    private static final class Group {
        private final BuildingGroup before;
        private final List<BuildingId> buildings;
        private final List<MemberId> members;
        private Optional<MemberId> leader = Optional.empty();

        Group(BuildingGroup before) {
            this.before = before;
            buildings = new ArrayList<>(before.buildings());
            members = new ArrayList<>(before.members().items());
        }

        boolean isVacant() {
            return before.leaders().isKnown() && before.leaders().items().isEmpty();
        }

        BuildingGroup after() {
            BuildingGroup.Builder after = BuildingGroup.builder();
            after.from(before).buildings(buildings);
            if (before.members().isKnown()) {
                after.members(Listing.of(members));
            }
            leader.ifPresent(one -> after.leaders(Listing.of(one)));
            return after.build();
        }
    }

    GroupFiller(Work work, CompoundBranch branch, Census census) {
        this.work = work;
        this.branch = branch;
        this.census = census;
        census.groups().of(branch.id()).stream()
                .sorted(NaturalOrder.by(BuildingGroup::id))
                .forEach(group -> groups.put(group.id(), new Group(group)));
    }

    /**
     * @param open  buildings of the branch that no group serves, all of which shall be served
     * @return the buildings that are served now and were not
     */
    List<BuildingId> fill(List<Building> open) {
        List<BuildingId> taken = new ArrayList<>();
        for (Building building : open) {
            nearest(building.id()).buildings.add(building.id());
            taken.add(building.id());
        }
        if (groups.values().stream().allMatch(group -> group.before.members().isKnown())) {
            addMembers();
        }
        for (Group group : groups.values()) {
            if (group.isVacant()) {
                group.leader = GroupMembers.leader(
                        group.members.stream().map(work.town()::member).toList(), work);
            }
            BuildingGroup after = group.after();
            if (!after.equals(group.before)) {
                work.make(Subject.of(Subject.Kind.GROUP, after.id()), new GroupChange.Correct(after));
            }
        }
        return taken;
    }

    /** The group with the building that comes nearest before it or, failing that, after it in the order of ids. */
    private Group nearest(BuildingId building) {
        Comparator<BuildingId> order = NaturalOrder.ofIds();
        Group nearest = null;
        BuildingId best = null;
        for (Group group : groups.values()) {
            for (BuildingId served : group.buildings) {
                boolean isBefore = order.compare(served, building) < 0;
                boolean bestBefore = best != null && order.compare(best, building) < 0;
                boolean isNearer = best == null
                        || isBefore && (!bestBefore || order.compare(served, best) > 0)
                        || !isBefore && !bestBefore && order.compare(served, best) < 0;
                if (isNearer) {
                    nearest = group;
                    best = served;
                }
            }
        }
        return requireNonNull(nearest, "a branch that is filled has a group");
    }

    private void addMembers() {
        Set<MemberId> grouped = new LinkedHashSet<>();
        groups.values().forEach(group -> grouped.addAll(group.members));
        if (branch.kind().hasRoll()) {
            branch.members().items().stream()
                    .filter(member -> !grouped.contains(member))
                    .sorted(NaturalOrder.ofIds())
                    .forEach(member -> add(work.town().member(member), true));
        }
        if (work.asked().asks(Asked.IN_BUILDING_GROUP)) {
            branch.serves().stream()
                    .flatMap(area -> work.town().site(area.compound()).residents().stream())
                    .filter(member -> member.homeOwner() != Answer.NO && !grouped.contains(member.id()))
                    .filter(member -> !GroupMembers.isInGroupOfHome(member, census))
                    .filter(member -> !branch.members().items().contains(member.id()))
                    .distinct()
                    .forEach(member -> add(member, false));
        }
    }

    /** To the group of the home's building; else to the smallest, if he or she must be in one. */
    private void add(PartyMember member, boolean mustBeInOne) {
        Optional<BuildingId> home = GroupMembers.building(member);
        Optional<Group> own = groups.values().stream()
                .filter(group -> home.isPresent() && group.buildings.contains(home.get()))
                .findFirst();
        Optional<Group> any = mustBeInOne
                ? groups.values().stream().min(Comparator.comparingInt(group -> group.members.size()))
                : Optional.empty();
        own.or(() -> any).ifPresent(group -> {
            if (!group.members.contains(member.id())) {
                group.members.add(member.id());
            }
        });
    }
}
