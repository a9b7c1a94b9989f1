package org.grassroots.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;

/** Bodies, people and places at random for changes of a register. */
final class RandomParts {
    private final Random random;

    RandomParts(Random random) {
        this.random = random;
    }

    Known<CommunityOrganisation> top(Register register) {
        return switch (random.nextInt(4)) {
            case 0 -> Known.none();
            case 1 -> Known.unknown();
            default ->
                Known.of(CommunityOrganisation.builder()
                        .level(oneOf(List.of(CommunityLevel.values())))
                        .committee(members(register))
                        .roll(members(register))
                        .build());
        };
    }

    List<Helper> helpers(Register register) {
        List<Helper> helpers = new ArrayList<>(someOf(register.helpers()));
        helpers.add(Helper.builder()
                .id(HelperId.of(fresh("h")))
                .name("贺秋实")
                .role(oneOf(List.of(Helper.Role.values())))
                .serves(someOf(register.community().compounds().stream()
                        .map(Compound::id)
                        .toList()))
                .build());
        return helpers;
    }

    PartyMember corrected(PartyMember member) {
        PartyMember.Builder corrected = PartyMember.builder().from(member);
        return switch (random.nextInt(4)) {
            case 0 ->
                corrected.affiliation(oneOf(List.of(Affiliation.values()))).build();
            case 1 -> corrected.votingRights(answer()).build();
            case 2 -> corrected.suitableAsSecretary(answer()).build();
            default ->
                corrected
                        .status(oneOf(List.of(MemberStatus.values())))
                        .fullSince(Optional.empty())
                        .build();
        };
    }

    PartyMember member(MemberStatus status) {
        return PartyMember.builder()
                .id(MemberId.of(fresh("m")))
                .name("苏望舒")
                .status(status)
                .affiliation(oneOf(List.of(Affiliation.values())))
                .build();
    }

    Residence residence(Register register) {
        List<Compound> compounds = register.community().compounds();
        if (compounds.isEmpty() || random.nextInt(4) == 0) {
            return random.nextBoolean() ? Residence.ELSEWHERE : Residence.UNKNOWN;
        }
        Compound compound = oneOf(compounds);
        List<Building> buildings = compound.buildings().items();
        if (buildings.isEmpty() || random.nextInt(3) == 0) {
            return Residence.in(compound.id());
        }
        Building building = oneOf(buildings);
        List<Household> households = building.households().items();
        return households.isEmpty() || random.nextInt(3) == 0
                ? Residence.in(compound.id(), building.id())
                : Residence.in(compound.id(), building.id(), oneOf(households).id());
    }

    CompoundBranch branch(Register register, BranchId id) {
        return branch(register, id, oneOf(List.of(BranchKind.values())), members(register));
    }

    CompoundBranch branch(Register register, BranchId id, BranchKind kind, Listing<MemberId> members) {
        CompoundBranch.Builder branch = CompoundBranch.builder()
                .id(id)
                .name("支部" + id)
                .kind(kind)
                .addServes(ServedArea.whole(compound(register)))
                .members(members);
        if (random.nextBoolean()) {
            branch.addServes(ServedArea.whole(compound(register)));
        }
        if (kind == BranchKind.TEMPORARY) {
            branch.task(Known.of(new Task("防汛", Known.none())));
        }
        return branch.secretaries(
                        members.items().isEmpty() ? Listing.unknown() : Listing.of(Officer.of(oneOf(members.items()))))
                .build();
    }

    CompoundBranch corrected(Register register, CompoundBranch branch) {
        CompoundBranch.Builder corrected = CompoundBranch.builder().from(branch);
        return switch (random.nextInt(4)) {
            case 0 -> corrected.members(members(register)).build();
            case 1 -> corrected.name("支部" + number()).build();
            case 2 -> corrected.workingGroup(members(register)).build();
            default -> corrected.weak(answer()).build();
        };
    }

    List<CompoundBranch> parts(Register register) {
        return List.of(branch(register, BranchId.of(fresh("b-east"))), branch(register, BranchId.of(fresh("b-west"))));
    }

    Slate slate(Register register) {
        List<MemberId> people = shuffled(memberIds(register));
        List<MemberId> deputies = people.size() > 1 && random.nextInt(3) == 0 ? people.subList(1, 2) : List.of();
        if (random.nextBoolean()) {
            return new Slate(people.get(0), deputies, Optional.empty());
        }
        Map<MemberId, Set<CommitteePost>> seats = new LinkedHashMap<>();
        seats.put(people.get(0), EnumSet.of(CommitteePost.SECRETARY));
        for (MemberId member : people.subList(1, Math.min(3, people.size()))) {
            seats.put(
                    member,
                    EnumSet.of(oneOf(List.of(
                            CommitteePost.ORGANISATION,
                            CommitteePost.PUBLICITY,
                            CommitteePost.DISCIPLINE_INSPECTION))));
        }
        return new Slate(people.get(0), deputies, Optional.of(seats));
    }

    BuildingGroup group(Register register, GroupId id, BranchId branch) {
        List<BuildingId> buildings =
                register.buildings().stream().map(Building::id).toList();
        Set<BuildingId> served = new LinkedHashSet<>(someOf(buildings));
        served.add(oneOf(buildings));
        return BuildingGroup.builder()
                .id(id)
                .name("党小组" + id)
                .branch(branch)
                .buildings(served)
                .members(members(register))
                .leaders(members(register))
                .build();
    }

    CentralHousehold central(Register register, CentralHouseholdId id, BuildingGroup group) {
        Sense sense = oneOf(List.of(Sense.values()));
        List<HouseholdId> homes = homes(register, group);
        List<MemberId> people = memberIds(register);
        return CentralHousehold.builder()
                .id(id)
                .group(group.id())
                .sense(sense)
                .head(people.isEmpty() ? Known.unknown() : Known.of(oneOf(people)))
                .home(homes.isEmpty() ? Optional.empty() : Optional.of(oneOf(homes)))
                .households(sense == Sense.NEIGHBOURS ? Listing.of(distinct(homes)) : Listing.unknown())
                .members(sense == Sense.MEMBERS ? members(register) : Listing.unknown())
                .build();
    }

    List<HouseholdId> homes(Register register, BuildingGroup group) {
        return group.buildings().stream()
                .distinct()
                .flatMap(id -> register.building(id).orElseThrow().households().items().stream())
                .map(Household::id)
                .toList();
    }

    Pairings pairings(Register register) {
        return random.nextInt(3) == 0
                ? Pairings.UNKNOWN
                : Pairings.builder()
                        .units(register.pairings().units())
                        .compounds(Listing.of())
                        .households(Listing.of())
                        .build();
    }

    CompoundPairing pairing(Register register) {
        return CompoundPairing.builder()
                .compound(compound(register))
                .units(Listing.of(someOf(
                        register.pairings().units().stream().map(PairedUnit::id).toList())))
                .leadingCadres(members(register))
                .build();
    }

    PairedUnit unit(Register register) {
        List<PairedUnit> units = register.pairings().units();
        return units.isEmpty() || random.nextBoolean()
                ? new PairedUnit(PairedUnitId.of(fresh("u")), "结对单位")
                : oneOf(units);
    }

    Listing<MemberId> members(Register register) {
        return random.nextInt(5) == 0 ? Listing.unknown() : Listing.of(distinct(memberIds(register)));
    }

    CompoundId compound(Register register) {
        return oneOf(register.community().compounds()).id();
    }

    MemberId memberId(Register register) {
        return oneOf(register.members()).id();
    }

    List<MemberId> memberIds(Register register) {
        return register.members().stream().map(PartyMember::id).toList();
    }

    List<HouseholdId> householdIds(Register register) {
        return register.households().stream().map(Household::id).toList();
    }

    /** From three days before the described day, or the first of 2026, to a hundred after. */
    LocalDate day(Register register) {
        return register.provenance()
                .describes()
                .filter(day -> day.getYear() < 9999)
                .orElse(LocalDate.of(2026, 1, 1))
                .plusDays(random.nextInt(104) - 3);
    }

    Answer answer() {
        return oneOf(List.of(Answer.values()));
    }

    String fresh(String kind) {
        return "new-" + kind + "-" + number();
    }

    int number() {
        return random.nextInt(1_000_000_000);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** In their order, each with the chance of a half. */
    <T> List<T> someOf(List<T> things) {
        return things.stream().filter(thing -> random.nextBoolean()).toList();
    }

    <T> List<T> distinct(List<T> things) {
        return someOf(shuffled(things).subList(0, Math.min(things.size(), 6)));
    }

    <T> List<T> shuffled(List<? extends T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
