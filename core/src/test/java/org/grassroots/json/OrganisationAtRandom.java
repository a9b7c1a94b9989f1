package org.grassroots.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;

/** An organisation at random over places and people. */
final class OrganisationAtRandom {
    private final Dice dice;
    private final PlacesAtRandom places;
    private final RecordsAtRandom records;
    private final List<MemberId> members;
    private final List<SectionId> unserved;
    private final List<BranchId> branches = new ArrayList<>();
    private final List<BuildingGroup> groups = new ArrayList<>();
    final Organisation organisation;

    OrganisationAtRandom(Dice dice, PlacesAtRandom places, PeopleAtRandom people) {
        this.dice = dice;
        this.places = places;
        records = new RecordsAtRandom(dice);
        members = people.memberIds;
        unserved = new ArrayList<>(places.sections.keySet());
        Known<CommunityOrganisation> top = dice.known(this::communityOrganisation);
        Listing<CompoundBranch> listedBranches =
                dice.listing(() -> places.compounds.isEmpty() ? List.of() : dice.times(3, this::branch));
        boolean grouped = !branches.isEmpty() && !places.buildings.isEmpty();
        Listing<BuildingGroup> listedGroups = dice.listing(() -> grouped ? dice.times(3, this::group) : List.of());
        organisation = Organisation.builder()
                .communityOrganisation(top)
                .branches(listedBranches)
                .groups(listedGroups)
                .centralHouseholds(dice.listing(() -> groups.isEmpty() ? List.of() : dice.times(3, this::central)))
                .build();
    }

    private CommunityOrganisation communityOrganisation() {
        return CommunityOrganisation.builder()
                .level(dice.any(CommunityLevel.values()))
                .approval(dice.known(this::approval))
                .sizeWaived(dice.answer())
                .committee(dice.listingOf(members))
                .roll(dice.listingOf(members))
                .build();
    }

    private Approval approval() {
        LocalDate earlier = dice.day();
        LocalDate later = dice.day();
        boolean inOrder = !later.isBefore(earlier);
        return new Approval(
                dice.name(200),
                dice.maybe(() -> inOrder ? earlier : later),
                dice.known(() -> inOrder ? later : earlier));
    }

    private CompoundBranch branch(int number) {
        BranchId id = BranchId.of("br." + number);
        branches.add(id);
        BranchKind kind = dice.any(BranchKind.values());
        Known<Task> task = dice.known(() -> new Task(dice.name(200), dice.known(dice::day)));
        List<ServedArea> serves = new ArrayList<>(dice.times(2, at -> served()));
        serves.add(served());
        return CompoundBranch.builder()
                .id(id)
                .name(dice.name(200))
                .kind(kind)
                .serves(serves)
                .parent(dice.any(BranchParent.values()))
                .approval(dice.known(this::approval))
                .task(kind == BranchKind.TEMPORARY || task.value().isEmpty() ? task : Known.none())
                .members(dice.listingOf(members))
                .secretaries(dice.listing(this::officers))
                .deputies(dice.listing(this::officers))
                .committee(dice.known(() -> new Committee(dice.listing(this::seats))))
                .workingGroup(dice.listingOf(members))
                .weak(dice.answer())
                .acts(dice.listing(records::acts))
                .resolutions(dice.listing(records::resolutions))
                .elections(dice.listing(records::elections))
                .term(records.term())
                .build();
    }

    private ServedArea served() {
        if (unserved.isEmpty() || dice.chance()) {
            return ServedArea.whole(dice.oneOf(places.compounds));
        }
        SectionId section = unserved.remove(0);
        return ServedArea.section(places.sections.get(section), section);
    }

    private List<Officer> officers() {
        return dice.someOf(members).stream()
                .map(id -> new Officer(id, dice.any(SelectionMode.values()), dice.maybe(dice::day)))
                .toList();
    }

    private List<CommitteeSeat> seats() {
        return dice.someOf(members).stream()
                .map(id -> CommitteeSeat.builder()
                        .member(id)
                        .posts(posts())
                        .selection(dice.any(SelectionMode.values()))
                        .build())
                .toList();
    }

    private Set<CommitteePost> posts() {
        Set<CommitteePost> posts = new LinkedHashSet<>(dice.someOf(List.of(CommitteePost.values())));
        posts.add(dice.any(CommitteePost.values()));
        return posts;
    }

    private BuildingGroup group(int number) {
        List<BuildingId> listed = List.copyOf(places.buildings.keySet());
        List<BuildingId> served = new ArrayList<>(dice.someOf(listed));
        served.add(dice.oneOf(listed));
        BuildingGroup group = BuildingGroup.builder()
                .id(GroupId.of("g" + number))
                .name(dice.name(200))
                .branch(dice.oneOf(branches))
                .buildings(served)
                .members(dice.listingOf(members))
                .leaders(dice.listingOf(members))
                .microGridHead(dice.knownOf(members))
                .responsibilityAreas(dice.listing(() -> dice.someOf(members).stream()
                        .map(id -> new ResponsibilityArea(id, dice.name(200)))
                        .toList()))
                .build();
        groups.add(group);
        return group;
    }

    private CentralHousehold central(int number) {
        BuildingGroup group = dice.oneOf(groups);
        List<HouseholdId> homes = places.householdsOf(group.buildings());
        CentralHousehold.Sense sense = dice.any(CentralHousehold.Sense.values());
        boolean forMembers = sense == CentralHousehold.Sense.MEMBERS;
        return CentralHousehold.builder()
                .id(CentralHouseholdId.of("ch" + number))
                .group(group.id())
                .sense(sense)
                .home(dice.maybeOf(homes))
                .head(dice.knownOf(members))
                .households(forMembers ? Listing.unknown() : dice.listingOf(homes))
                .members(forMembers ? dice.listingOf(members) : Listing.unknown())
                .build();
    }
}
