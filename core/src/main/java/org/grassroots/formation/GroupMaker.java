package org.grassroots.formation;

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
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Divides branches that have no groups into groups of neighbouring buildings, where the packs ask for groups. */
final class GroupMaker {
    private final Work work;
    private final Asked asked;
    private final Register register;
    private final Census census;
    private final NewIds ids;
    private final Set<BuildingId> served = new LinkedHashSet<>();

    private GroupMaker(Work work) {
        this.work = work;
        asked = work.asked();
        register = work.draft().register();
        census = Census.of(register);
        ids = new NewIds(register.groups().stream().map(BuildingGroup::id).toList());
        register.groups().forEach(group -> served.addAll(group.buildings()));
    }

    static void form(Work work) {
        if (asksForAll(work.asked()) || work.asked().dividedFrom().isPresent()) {
            new GroupMaker(work).form();
        }
    }

    private static boolean asksForAll(Asked asked) {
        return asked.asks(Asked.PER_BUILDING) || asked.asks(Asked.IN_BUILDING_GROUP);
    }

    private void form() {
        List<CompoundBranch> branches = new ArrayList<>(register.branches());
        // Where several serve one building, its group is that of the formal one.
        branches.sort(Comparator.comparing(CompoundBranch::kind).thenComparing(NaturalOrder.by(CompoundBranch::id)));
        for (CompoundBranch branch : branches) {
            if (branch.kind() == BranchKind.FUNCTIONAL || !branch.members().isKnown()) {
                continue;
            }
            if (census.groups().of(branch.id()).isEmpty()) {
                divide(branch);
            } else if (register.organisation().groups().isKnown()) {
                new GroupFiller(work, branch, census)
                        .fill(open(buildings(branch)))
                        .forEach(served::add);
            }
        }
    }

    private List<Building> open(List<Building> buildings) {
        return asked.asks(Asked.PER_BUILDING)
                ? buildings.stream()
                        .filter(building -> !served.contains(building.id()))
                        .toList()
                : List.of();
    }

    private void divide(CompoundBranch branch) {
        boolean isLarge = branch.kind().hasRoll()
                && branch.members().items().size() >= asked.dividedFrom().orElse(Integer.MAX_VALUE);
        List<Building> all = buildings(branch);
        List<Building> buildings =
                all.stream().filter(building -> !served.contains(building.id())).toList();
        if (isLarge && buildings.isEmpty()) {
            buildings = all;
        }
        if (buildings.isEmpty() || !isLarge && !asksForAll(asked)) {
            tellIfLarge(branch, isLarge && all.isEmpty());
            return;
        }
        divide(branch, buildings);
        buildings.forEach(building -> served.add(building.id()));
    }

    private void tellIfLarge(CompoundBranch branch, boolean isLargeWithoutBuildings) {
        if (isLargeWithoutBuildings) {
            work.note(
                    Subject.of(Subject.Kind.BRANCH, branch.id()),
                    Text.of(
                            "Branch '" + branch.id()
                                    + "' should divide into groups, but nobody listed the buildings they would serve.",
                            "党支部“" + branch.id() + "”应当划分党小组，但所服务的楼栋尚未登记。"));
        }
    }

    /** The buildings it serves, compound by compound, as people count them. */
    private List<Building> buildings(CompoundBranch branch) {
        Map<BuildingId, Building> buildings = new LinkedHashMap<>();
        for (ServedArea area : branch.serves()) {
            Compound compound = register.compound(area.compound()).orElseThrow();
            compound.buildings().items().stream()
                    .filter(building -> area.section().isEmpty()
                            || building.section().isEmpty()
                            || building.section().equals(area.section()))
                    .sorted(NaturalOrder.by(Building::id))
                    .forEach(building -> buildings.put(building.id(), building));
        }
        return List.copyOf(buildings.values());
    }

    private void divide(CompoundBranch branch, List<Building> buildings) {
        Map<BuildingId, List<PartyMember>> living = new LinkedHashMap<>();
        buildings.forEach(building -> living.put(building.id(), new ArrayList<>()));
        List<PartyMember> anywhere = new ArrayList<>();
        for (PartyMember member : members(branch, living.keySet())) {
            GroupMembers.building(member).map(living::get).orElse(anywhere).add(member);
        }
        int[] members = living.values().stream().mapToInt(List::size).toArray();
        int[] full = living.values().stream()
                .mapToInt(in -> (int) in.stream().filter(GroupMembers::isFull).count())
                .toArray();
        List<Integer> ends = new GroupRuns(members, full, asked.groupMembers(), asked.groupFullMembers()).ends();
        List<List<PartyMember>> groups = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            List<PartyMember> group = new ArrayList<>();
            buildings.subList(from, to).forEach(building -> group.addAll(living.get(building.id())));
            groups.add(group);
            from = to;
        }
        for (PartyMember member : anywhere) {
            groups.stream()
                    .min(Comparator.comparingInt(List::size))
                    .orElseThrow()
                    .add(member);
        }
        form(branch, buildings, ends, groups);
    }

    /** Those of the branch; and where owners must be in the group of their building, the owners who live there. */
    private List<PartyMember> members(CompoundBranch branch, Set<BuildingId> buildings) {
        Set<MemberId> ids = new LinkedHashSet<>(branch.members().items());
        if (asked.asks(Asked.IN_BUILDING_GROUP)) {
            branch.serves().stream()
                    .flatMap(area -> work.town().site(area.compound()).residents().stream())
                    .filter(member -> member.homeOwner() != Answer.NO)
                    // Whose building nobody recorded is in some group at least.
                    .filter(member -> GroupMembers.building(member)
                            .map(buildings::contains)
                            .orElse(true))
                    .filter(member -> !GroupMembers.isInGroupOfHome(member, census))
                    .forEach(member -> ids.add(member.id()));
        }
        return ids.stream()
                .sorted(NaturalOrder.ofIds())
                .map(id -> register.member(id).orElseThrow())
                .toList();
    }

    private void form(
            CompoundBranch branch, List<Building> buildings, List<Integer> ends, List<List<PartyMember>> groups) {
        List<BuildingGroup> formed = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < groups.size(); at++) {
            List<Building> served = buildings.subList(from, ends.get(at));
            from = ends.get(at);
            formed.add(group(branch, GroupId.of(ids.of(branch.id() + "/g" + (at + 1))), served, groups.get(at)));
        }
        work.draft().divide(branch, formed);
        work.reason(
                Subject.of(Subject.Kind.BRANCH, branch.id()),
                Text.of(
                        "Branch '" + branch.id() + "' gets " + formed.size() + " groups over " + buildings.size()
                                + " buildings.",
                        "党支部“" + branch.id() + "”按楼栋设党小组" + formed.size() + "个，覆盖" + buildings.size() + "栋楼。"),
                List.of());
    }

    private BuildingGroup group(
            CompoundBranch branch, GroupId id, List<Building> buildings, List<PartyMember> members) {
        BuildingGroup.Builder group = BuildingGroup.builder();
        String first = BranchWords.shortened(buildings.get(0).name());
        String last = buildings.size() == 1
                ? ""
                : "至"
                        + BranchWords.shortened(
                                buildings.get(buildings.size() - 1).name());
        group.id(id).name(BranchWords.shortened(first + last) + "党小组").branch(branch.id());
        group.buildings(buildings.stream().map(Building::id).toList());
        group.members(Listing.of(members.stream().map(PartyMember::id).toList()));
        Optional<MemberId> leader = GroupMembers.leader(members, work);
        group.leaders(leader.<Listing<MemberId>>map(Listing::of).orElse(Listing.of()));
        if (leader.isPresent() && asked.asks(Asked.MICRO_GRID_HEAD)) {
            group.microGridHead(Known.of(leader.get()));
        }
        if (leader.isPresent() && asked.asks(Asked.RESPONSIBILITY_AREA)) {
            group.responsibilityAreas(Listing.of(new ResponsibilityArea(leader.get(), first + last)));
        }
        BuildingGroup made = group.build();
        GroupMembers.tellIfShort(made, members, work);
        return made;
    }
}
