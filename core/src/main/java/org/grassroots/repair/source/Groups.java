package org.grassroots.repair.source;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;

/** Groups as they could be. */
final class Groups {
    private Groups() {}

    /** The building the member is known to live in. */
    static Optional<BuildingId> home(PartyMember member) {
        return member.residence() instanceof Residence.In in ? in.building() : Optional.empty();
    }

    static BuildingGroup with(BuildingGroup group, MemberId member) {
        Set<MemberId> members = new LinkedHashSet<>(group.members().items());
        members.add(member);
        return of(group, members);
    }

    static BuildingGroup without(BuildingGroup group, MemberId member) {
        Set<MemberId> members = new LinkedHashSet<>(group.members().items());
        members.remove(member);
        return of(group, members);
    }

    /** The group with these members; who leads it must be one of them. */
    static BuildingGroup of(BuildingGroup group, Collection<MemberId> members) {
        BuildingGroup.Builder changed = BuildingGroup.builder().from(group).members(Listing.of(List.copyOf(members)));
        if (group.leaders().isKnown()) {
            changed.leaders(Listing.of(group.leaders().items().stream()
                    .filter(leader ->
                            members.contains(leader) || !group.members().items().contains(leader))
                    .toList()));
        }
        return changed.build();
    }

    static BuildingGroup ledBy(BuildingGroup group, MemberId leader) {
        return BuildingGroup.builder()
                .from(group)
                .leaders(Listing.of(List.of(leader)))
                .build();
    }

    static BuildingGroup serving(BuildingGroup group, BuildingId building) {
        return BuildingGroup.builder().from(group).addBuildings(building).build();
    }

    /** A group that is not there yet, for one building. */
    static BuildingGroup fresh(BranchId branch, BuildingId building, List<MemberId> members, Register register) {
        GroupId id = GroupId.of("g-" + building);
        for (int number = 2; register.group(id).isPresent(); number++) {
            id = GroupId.of("g-" + building + "-" + number);
        }
        return BuildingGroup.builder()
                .id(id)
                .name(register.building(building).orElseThrow().name() + "党小组")
                .branch(branch)
                .addBuildings(building)
                .members(Listing.of(members))
                .leaders(Listing.of(leader(members, register)))
                .responsibilityAreas(Listing.of())
                .build();
    }

    private static List<MemberId> leader(List<MemberId> members, Register register) {
        return People.fittest(new People(register).all(members)).stream()
                .limit(1)
                .map(PartyMember::id)
                .toList();
    }
}
