package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ResponsibilityArea;

/** Divides the buildings of a compound among groups and finds each a leader; a few have none, or the wrong one. */
final class GroupMaker {
    private static final int ENOUGH_MEMBERS = 2;
    private static final int MOST_BUILDINGS = 4;
    private static final double BUILDING_LEFT_OUT = 0.008;
    private static final double VACANT = 0.01;
    private static final double PROBATIONARY = 0.1;
    private static final double OUTSIDER = 0.007;
    private static final double TWO_LEADERS = 0.003;

    private final Chance chance;
    private final Ids ids;
    private final Leads leads;

    GroupMaker(Chance chance, Ids ids, Leads leads) {
        this.chance = chance;
        this.ids = ids;
        this.leads = leads;
    }

    /** The groups of a branch; where a compound is too poor in members, some of the community help out. */
    List<BuildingGroup> make(CompoundBranch branch, Site site, List<PartyMember> community) {
        List<MemberId> ofBranch = branch.members().items();
        List<PartyMember> members = Site.only(site.members(), member -> ofBranch.contains(member.id()));
        List<BuildingGroup> groups = new ArrayList<>();
        Set<BuildingId> buildings = new LinkedHashSet<>();
        int left = site.buildings().size();
        for (Building building : site.buildings()) {
            buildings.add(building.id());
            left--;
            int full = Site.only(Site.in(buildings, members), Site::isFull).size();
            boolean enough = full >= ENOUGH_MEMBERS || buildings.size() >= MOST_BUILDINGS;
            // One building alone at the end joins the group before it.
            if (left == 0 || enough && left > 1) {
                groups.add(group(branch, buildings, members, site, community));
                buildings = new LinkedHashSet<>();
            }
        }
        return groups;
    }

    private BuildingGroup group(
            CompoundBranch branch,
            Set<BuildingId> buildings,
            List<PartyMember> ofBranch,
            Site site,
            List<PartyMember> community) {
        List<BuildingId> served = new ArrayList<>(buildings);
        if (served.size() > 1 && chance.of(BUILDING_LEFT_OUT)) {
            served.remove(served.size() - 1);
        }
        List<PartyMember> members = new ArrayList<>(Site.in(buildings, ofBranch));
        List<MemberId> leaders = leaders(members, site, community);
        leaders.forEach(leads::add);
        List<MemberId> memberIds = members.stream().map(PartyMember::id).toList();
        return BuildingGroup.builder()
                .id(ids.nextGroup())
                .name(branch.name())
                .branch(branch.id())
                .buildings(served)
                .members(Listing.of(memberIds))
                .leaders(Listing.of(leaders))
                .microGridHead(leaders.isEmpty() ? Known.none() : Known.of(leaders.get(0)))
                .responsibilityAreas(Listing.of(memberIds.stream()
                        .map(member -> new ResponsibilityArea(member, "stairwell"))
                        .toList()))
                .build();
    }

    /** Adds to the members whoever has to come from elsewhere to lead them. */
    private List<MemberId> leaders(List<PartyMember> members, Site site, List<PartyMember> community) {
        double share = chance.share();
        if ((share -= VACANT) < 0) {
            return List.of();
        }
        List<PartyMember> probationary = Site.only(members, member -> !Site.isFull(member));
        if (!probationary.isEmpty() && chance.of(PROBATIONARY)) {
            return List.of(probationary.get(0).id());
        }
        if ((share -= OUTSIDER) < 0) {
            Optional<PartyMember> outsider = leads.next(Site.only(site.full(), member -> !members.contains(member)));
            return outsider.map(member -> List.of(member.id())).orElse(List.of());
        }
        List<PartyMember> full = Site.only(members, Site::isFull);
        if (share < TWO_LEADERS && full.size() > 1) {
            return List.of(full.get(0).id(), full.get(1).id());
        }
        Optional<PartyMember> leader = leads.next(full)
                .or(() -> leads.next(site.full()))
                .or(() -> leads.next(Site.only(community, Site::isFull)));
        leader.filter(member -> !members.contains(member)).ifPresent(members::add);
        return leader.map(member -> List.of(member.id())).orElse(List.of());
    }
}
