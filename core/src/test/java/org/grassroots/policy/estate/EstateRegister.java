package org.grassroots.policy.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/** Makes the register of an estate. */
final class EstateRegister {
    private final Estate estate;
    private final Estate.Shape shape;

    private EstateRegister(Estate estate) {
        this.estate = estate;
        shape = estate.shape();
    }

    static Register of(Estate estate) {
        return new EstateRegister(estate).build();
    }

    private Register build() {
        Community.Builder community = Community.builder().id(Estate.COMMUNITY).name("青禾社区");
        for (String compound : List.of("c0", "c1")) {
            community.addCompounds(Compound.builder()
                    .id(CompoundId.of(compound))
                    .name(compound)
                    .buildings(Listing.of(Homes.listed(compound)))
                    .build());
        }
        Pairings.Builder pairings = Pairings.builder();
        ids(Estate.ofCommunity(Field.HOUSEHOLD_PAIRINGS))
                .ifPresent(homes -> pairings.households(Listing.of(new HouseholdPairing(
                        MemberId.of(Estate.OTHER),
                        homes.stream().map(HouseholdId::of).toList()))));
        return Register.builder()
                .provenance(Registers.provenance())
                .community(community.build())
                .members(members())
                .organisation(organisation())
                .pairings(pairings.build())
                .build();
    }

    @SuppressWarnings("unchecked") // answers are made in one place
    private <T> Optional<T> value(MissingFact fact) {
        return (Optional<T>) estate.value(fact);
    }

    private Optional<List<String>> ids(MissingFact fact) {
        return value(fact);
    }

    private Listing<MemberId> people(MissingFact fact) {
        return ids(fact).map(EstateRegister::people).orElse(Listing.unknown());
    }

    private static Listing<MemberId> people(List<String> ids) {
        return Listing.of(ids.stream().map(MemberId::of).toList());
    }

    private Known<MemberId> person(MissingFact fact) {
        Optional<Known<String>> known = value(fact);
        return known.map(some -> some.map(MemberId::of)).orElse(Known.unknown());
    }

    private List<PartyMember> members() {
        List<PartyMember> members = new ArrayList<>();
        for (String id : Estate.MEMBERS) {
            MissingFact capacities = Estate.ofMember(id, Field.CAPACITIES);
            members.add(PartyMember.builder()
                    .id(MemberId.of(id))
                    .name(Registers.NAME)
                    .status(this.<MemberStatus>value(Estate.ofMember(id, Field.STATUS))
                            .orElse(MemberStatus.UNKNOWN))
                    .affiliation(this.<Affiliation>value(Estate.ofMember(id, Field.AFFILIATION))
                            .orElse(Affiliation.UNKNOWN))
                    .residence(estate.residence(id))
                    .capacities(this.<List<Capacity>>value(capacities)
                            .map(known -> Listing.<Capacity>of(known))
                            .orElse(Listing.unknown()))
                    .awaySince(this.<Known<LocalDate>>value(Estate.ofMember(id, Field.AWAY_SINCE))
                            .orElse(Known.unknown()))
                    .homeOwner(this.<Answer>value(Estate.ofMember(id, Field.HOME_OWNER))
                            .orElse(Answer.UNKNOWN))
                    .build());
        }
        for (String id : Estate.OTHERS) {
            String home = id.replace('o', 'h');
            members.add(PartyMember.builder()
                    .id(MemberId.of(id))
                    .name(Registers.NAME)
                    .status(MemberStatus.FULL)
                    .residence(Homes.home(Homes.building(home), home))
                    .build());
        }
        return members;
    }

    private Organisation organisation() {
        Organisation.Builder organisation = Organisation.builder().communityOrganisation(communityOrganisation());
        branches().ifPresent(known -> organisation.branches(Listing.of(known)));
        groups().ifPresent(known -> organisation.groups(Listing.of(known)));
        centrals().ifPresent(known -> organisation.centralHouseholds(Listing.of(known)));
        return organisation.build();
    }

    private Known<CommunityOrganisation> communityOrganisation() {
        Optional<Object> learned = value(Estate.ofCommunity(Field.COMMUNITY_ORGANISATION));
        if (shape.organisation() == Answer.NO
                || learned.filter(Known.class::isInstance).isPresent()) {
            return Known.none();
        }
        if (shape.organisation() == Answer.UNKNOWN && learned.isEmpty()) {
            return Known.unknown();
        }
        Field field = learned.isPresent() ? Field.COMMUNITY_ORGANISATION : Field.ROLL;
        return Known.of(CommunityOrganisation.builder()
                .level(CommunityLevel.BRANCH)
                .roll(people(Estate.ofCommunity(field)))
                .build());
    }

    private Optional<List<CompoundBranch>> branches() {
        if (shape.branches().isEmpty()) {
            Optional<Integer> count = value(Estate.ofCommunity(Field.BRANCHES));
            return count.map(some -> some(some, at -> branch(at, BranchKind.FORMAL, people(Estate.MEMBERS))));
        }
        List<BranchKind> kinds = shape.branches().get();
        return Optional.of(some(
                kinds.size(),
                at -> branch(
                        at,
                        kinds.get(at),
                        people(Estate.of(Subject.Kind.BRANCH, BranchId.of("b" + at), Field.MEMBERS)))));
    }

    private static <T> List<T> some(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static CompoundBranch branch(int at, BranchKind kind, Listing<MemberId> members) {
        return CompoundBranch.builder()
                .id(BranchId.of("b" + at))
                .name("b" + at)
                .kind(kind)
                .addServes(ServedArea.whole(CompoundId.of("c0")))
                .members(members)
                .build();
    }

    private Optional<List<BuildingGroup>> groups() {
        if (shape.groups().isEmpty()) {
            Optional<Integer> count = value(Estate.ofCommunity(Field.GROUPS));
            return count.map(this::ofEverybody);
        }
        List<List<String>> serves = shape.groups().get();
        return Optional.of(some(serves.size(), at -> {
            GroupId id = GroupId.of("g" + at);
            BuildingGroup.Builder group =
                    group(at, serves.get(at), people(Estate.of(Subject.Kind.GROUP, id, Field.MEMBERS)));
            ids(Estate.of(Subject.Kind.GROUP, id, Field.RESPONSIBILITY_AREAS))
                    .ifPresent(areas -> group.responsibilityAreas(Listing.of(areas.stream()
                            .map(member -> new ResponsibilityArea(MemberId.of(member), "单元"))
                            .toList())));
            return group.leaders(people(Estate.of(Subject.Kind.GROUP, id, Field.LEADERS)))
                    .microGridHead(person(Estate.of(Subject.Kind.GROUP, id, Field.MICRO_GRID_HEAD)))
                    .build();
        }));
    }

    private List<BuildingGroup> ofEverybody(int times) {
        int branches = shape.branches().orElseThrow().size();
        return some(
                times * branches,
                at -> group(at, List.of("u0", "u1", "u2"), people(Estate.MEMBERS))
                        .branch(BranchId.of("b" + at % branches))
                        .build());
    }

    private static BuildingGroup.Builder group(int at, List<String> buildings, Listing<MemberId> members) {
        BuildingGroup.Builder group = BuildingGroup.builder();
        group.id(GroupId.of("g" + at))
                .name("g" + at)
                .branch(BranchId.of("b0"))
                .buildings(buildings.stream().map(BuildingId::of).toList())
                .members(members);
        return group;
    }

    private Optional<List<CentralHousehold>> centrals() {
        if (shape.centrals().isEmpty()) {
            Optional<Integer> count = value(Estate.ofCommunity(Field.CENTRAL_HOUSEHOLDS));
            return count.map(this::coveringAll);
        }
        List<Sense> senses = shape.centrals().get();
        return Optional.of(some(senses.size(), at -> {
            CentralHouseholdId id = CentralHouseholdId.of("z" + at);
            CentralHousehold.Builder central = central(at, senses.get(at));
            ids(Estate.of(Subject.Kind.CENTRAL_HOUSEHOLD, id, Field.COVERED_HOUSEHOLDS))
                    .ifPresent(covered -> central.households(homes(covered)));
            if (senses.get(at) == Sense.MEMBERS) {
                central.members(people(Estate.of(Subject.Kind.CENTRAL_HOUSEHOLD, id, Field.MEMBERS)));
            }
            Optional<HouseholdId> home = value(Estate.of(Subject.Kind.CENTRAL_HOUSEHOLD, id, Field.HOME));
            return central.home(home)
                    .head(person(Estate.of(Subject.Kind.CENTRAL_HOUSEHOLD, id, Field.HEAD)))
                    .build();
        }));
    }

    private List<CentralHousehold> coveringAll(int times) {
        List<CentralHousehold> centrals = new ArrayList<>();
        List<String> left = new ArrayList<>(Homes.of(List.of("u0", "u1", "u2")));
        List<List<String>> serves = shape.groups().orElseThrow();
        for (int group = 0; group < serves.size(); group++) {
            List<String> homes = new ArrayList<>(Homes.of(serves.get(group)));
            homes.retainAll(left);
            left.removeAll(homes);
            for (int time = 0; time < times; time++) {
                centrals.add(central(centrals.size(), Sense.NEIGHBOURS)
                        .group(GroupId.of("g" + group))
                        .households(homes(homes))
                        .build());
            }
        }
        return centrals;
    }

    private static CentralHousehold.Builder central(int at, Sense sense) {
        CentralHousehold.Builder central = CentralHousehold.builder();
        central.id(CentralHouseholdId.of("z" + at)).group(GroupId.of("g0")).sense(sense);
        return central;
    }

    private static Listing<HouseholdId> homes(List<String> ids) {
        return Listing.of(ids.stream().map(HouseholdId::of).toList());
    }
}
