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
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Id;
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
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/**
 * Changes at random for a register: the same random and the same register give the same change. {@link #any} may be
 * refused, {@link #fitting} and {@link #chain} fit. New ids are made of a number drawn at random, and begin with {@code new-}.
 */
public final class RandomChanges {
    private static final int TRIES = 50;

    private final Random random;

    public RandomChanges(Random random) {
        this.random = random;
    }

    /** Changes of which each fits the register that the ones before it leave. */
    public List<Change> chain(Register register, int length) {
        List<Change> chain = new ArrayList<>();
        Register now = register;
        for (int at = 0; at < length; at++) {
            Change next = fitting(now);
            now = now.apply(next);
            chain.add(next);
        }
        return chain;
    }

    /** A change that fits; if none was found by chance, what is recorded of the register's source. */
    public Change fitting(Register register) {
        for (int at = 0; at < TRIES; at++) {
            Change change = any(register);
            try {
                change.applyTo(register);
                return change;
            } catch (RefusedChangeException refused) {
                // The next one may fit.
            }
        }
        return provenance(register);
    }

    /** A change of any kind; it may be refused. */
    public Change any(Register register) {
        List<Supplier<Change>> kinds = new ArrayList<>(List.of(
                () -> survey(register),
                () -> new RecordChange.OfCommunity(Community.builder()
                        .from(register.community())
                        .name("社区" + number())
                        .build()),
                () -> new RecordChange.OfCommunityOrganisation(top(register)),
                RecordChange.NothingFormed::new,
                () -> new RecordChange.OfHelpers(helpers(register)),
                () -> provenance(register),
                () -> arrange(register),
                () -> new PairingChange.Correct(pairings(register))));
        if (!register.members().isEmpty()) {
            addOfMembers(register, kinds);
        }
        if (!register.branches().isEmpty()) {
            addOfBranches(register, kinds);
        }
        if (!register.community().compounds().isEmpty()) {
            kinds.add(() -> new BranchChange.Establish(branch(register, BranchId.of(fresh("b")))));
            kinds.add(() -> new RecordChange.RemoveCompound(compound(register)));
            kinds.add(() -> new RecordChange.MembersListed(compound(register), random.nextBoolean()));
            kinds.add(() -> new PairingChange.PairUnit(compound(register), unit(register)));
            kinds.add(() -> new PairingChange.PairCompound(pairing(register)));
        }
        if (!register.groups().isEmpty()) {
            addOfGroups(register, kinds);
        }
        return oneOf(kinds).get();
    }

    private void addOfMembers(Register register, List<Supplier<Change>> kinds) {
        kinds.add(() -> new MemberChange.Correct(corrected(oneOf(register.members()))));
        kinds.add(() ->
                new MemberChange.Correct(member(random.nextBoolean() ? MemberStatus.FULL : MemberStatus.UNKNOWN)));
        kinds.add(() -> new MemberChange.MoveHome(memberId(register), residence(register)));
        kinds.add(() -> new MemberChange.MoveHome(memberId(register), residence(register)));
        kinds.add(() -> new MemberChange.Strike(memberId(register)));
        kinds.add(() -> new MemberChange.BecomeFull(memberId(register), day(register)));
        kinds.add(() -> new MemberChange.Transfer(memberId(register), new Destination.Elsewhere()));
        kinds.add(() -> new MemberChange.Transfer(memberId(register), new Destination.ToCommunity()));
        kinds.add(() -> new PairingChange.PairHouseholds(
                new HouseholdPairing(memberId(register), distinct(householdIds(register)))));
    }

    private void addOfBranches(Register register, List<Supplier<Change>> kinds) {
        List<CompoundBranch> branches = register.branches();
        kinds.add(() -> new BranchChange.Dissolve(oneOf(branches).id()));
        kinds.add(() -> new BranchChange.Correct(corrected(register, oneOf(branches))));
        kinds.add(
                () -> new BranchChange.Convert(branch(register, oneOf(branches).id())));
        kinds.add(() -> new BranchChange.Split(oneOf(branches).id(), parts(register)));
        if (branches.size() > 1) {
            kinds.add(() -> merge(register, branches));
        }
        kinds.add(() -> new MemberChange.Admit(
                member(random.nextInt(4) > 0 ? MemberStatus.PROBATIONARY : MemberStatus.FULL),
                oneOf(branches).id()));
        if (!register.members().isEmpty()) {
            kinds.add(() -> new MemberChange.Transfer(
                    memberId(register), new Destination.ToBranch(oneOf(branches).id())));
            kinds.add(() -> new MemberChange.Transfer(
                    memberId(register), new Destination.ToBranch(oneOf(branches).id())));
            kinds.add(() ->
                    new MemberChange.Deploy(memberId(register), oneOf(branches).id()));
            kinds.add(() -> undeploy(register, oneOf(branches)));
            kinds.add(() -> new OfficerChange.Elect(oneOf(branches).id(), slate(register), day(register)));
            kinds.add(() -> new OfficerChange.Appoint(oneOf(branches).id(), slate(register), day(register)));
        }
        if (!register.buildings().isEmpty()) {
            kinds.add(() -> new GroupChange.Form(
                    group(register, GroupId.of(fresh("g")), oneOf(branches).id())));
            kinds.add(() -> regroup(register, oneOf(branches).id()));
        }
    }

    private void addOfGroups(Register register, List<Supplier<Change>> kinds) {
        List<BuildingGroup> groups = register.groups();
        kinds.add(() -> new GroupChange.Disband(oneOf(groups).id()));
        kinds.add(() -> {
            BuildingGroup group = oneOf(groups);
            return new GroupChange.Correct(group(register, group.id(), group.branch()));
        });
        kinds.add(() -> new GroupChange.FormCentralHousehold(
                central(register, CentralHouseholdId.of(fresh("ch")), oneOf(groups))));
        if (!register.centralHouseholds().isEmpty()) {
            CentralHousehold central = oneOf(register.centralHouseholds());
            BuildingGroup group = register.group(central.group()).orElseThrow();
            kinds.add(() -> new GroupChange.AssignHouseholds(central.id(), distinct(homes(register, group))));
            kinds.add(() -> new GroupChange.CorrectCentralHousehold(central(register, central.id(), group)));
            kinds.add(() -> new GroupChange.DisbandCentralHousehold(central.id()));
        }
    }

    private Change survey(Register register) {
        List<Compound> compounds = register.community().compounds();
        if (compounds.isEmpty() || random.nextInt(5) == 0) {
            String id = fresh("c");
            Building building = Building.builder()
                    .id(BuildingId.of(id + "-1"))
                    .name("1号楼")
                    .households(Listing.of(Household.of(HouseholdId.of(id + "-1-1"), 2)))
                    .build();
            return new RecordChange.Survey(Compound.builder()
                    .id(CompoundId.of(id))
                    .name("小区" + id)
                    .buildings(random.nextBoolean() ? Listing.of(building) : Listing.unknown())
                    .build());
        }
        Compound compound = oneOf(compounds);
        Compound.Builder surveyed = Compound.builder().from(compound).ownersCommittee(answer());
        if (random.nextInt(4) == 0 && compound.buildings().isKnown()) {
            surveyed.buildings(Listing.of(someOf(compound.buildings().items())));
        }
        return new RecordChange.Survey(
                surveyed.entrances(OptionalInt.of(random.nextInt(5))).build());
    }

    private Change provenance(Register register) {
        return new RecordChange.OfProvenance(Provenance.builder()
                .from(register.provenance())
                .source("made up " + number())
                .build());
    }

    private Known<CommunityOrganisation> top(Register register) {
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

    private List<Helper> helpers(Register register) {
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

    private Change arrange(Register register) {
        Arranged what = oneOf(List.of(Arranged.values()));
        List<? extends Id> ids = switch (what) {
            case COMPOUNDS ->
                register.community().compounds().stream().map(Compound::id).toList();
            case MEMBERS -> memberIds(register);
            case BRANCHES ->
                register.branches().stream().map(CompoundBranch::id).toList();
            case GROUPS -> register.groups().stream().map(BuildingGroup::id).toList();
            case CENTRAL_HOUSEHOLDS ->
                register.centralHouseholds().stream().map(CentralHousehold::id).toList();
        };
        return new RecordChange.Arrange(
                what, shuffled(ids).stream().map(Id::value).toList());
    }

    private PartyMember corrected(PartyMember member) {
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

    private PartyMember member(MemberStatus status) {
        return PartyMember.builder()
                .id(MemberId.of(fresh("m")))
                .name("苏望舒")
                .status(status)
                .affiliation(oneOf(List.of(Affiliation.values())))
                .build();
    }

    private Change undeploy(Register register, CompoundBranch from) {
        List<MemberId> there = from.members().items();
        return new MemberChange.Undeploy(there.isEmpty() ? memberId(register) : oneOf(there), from.id());
    }

    private Residence residence(Register register) {
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

    private CompoundBranch branch(Register register, BranchId id) {
        return branch(register, id, oneOf(List.of(BranchKind.values())), members(register));
    }

    private CompoundBranch branch(Register register, BranchId id, BranchKind kind, Listing<MemberId> members) {
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

    private CompoundBranch corrected(Register register, CompoundBranch branch) {
        CompoundBranch.Builder corrected = CompoundBranch.builder().from(branch);
        return switch (random.nextInt(4)) {
            case 0 -> corrected.members(members(register)).build();
            case 1 -> corrected.name("支部" + number()).build();
            case 2 -> corrected.workingGroup(members(register)).build();
            default -> corrected.weak(answer()).build();
        };
    }

    private List<CompoundBranch> parts(Register register) {
        return List.of(branch(register, BranchId.of(fresh("b-east"))), branch(register, BranchId.of(fresh("b-west"))));
    }

    private Change merge(Register register, List<CompoundBranch> branches) {
        List<CompoundBranch> merged = shuffled(branches).subList(0, 2);
        Set<MemberId> together = new LinkedHashSet<>();
        merged.forEach(branch -> together.addAll(branch.members().items()));
        BranchId id = random.nextBoolean() ? merged.get(0).id() : BranchId.of(fresh("b"));
        return new BranchChange.Merge(
                merged.stream().map(CompoundBranch::id).toList(),
                branch(register, id, oneOf(List.of(BranchKind.values())), Listing.of(List.copyOf(together))));
    }

    private Slate slate(Register register) {
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

    private BuildingGroup group(Register register, GroupId id, BranchId branch) {
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

    private Change regroup(Register register, BranchId branch) {
        List<BuildingGroup> groups = new ArrayList<>(register.groups().stream()
                .filter(group -> group.branch().equals(branch) && random.nextBoolean())
                .toList());
        if (random.nextBoolean()) {
            groups.add(group(register, GroupId.of(fresh("g")), branch));
        }
        return new GroupChange.Regroup(branch, groups);
    }

    private CentralHousehold central(Register register, CentralHouseholdId id, BuildingGroup group) {
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

    private static List<HouseholdId> homes(Register register, BuildingGroup group) {
        return group.buildings().stream()
                .flatMap(id -> register.building(id).orElseThrow().households().items().stream())
                .map(Household::id)
                .toList();
    }

    private Pairings pairings(Register register) {
        return random.nextInt(3) == 0
                ? Pairings.UNKNOWN
                : Pairings.builder()
                        .units(register.pairings().units())
                        .compounds(Listing.of())
                        .households(Listing.of())
                        .build();
    }

    private CompoundPairing pairing(Register register) {
        return CompoundPairing.builder()
                .compound(compound(register))
                .units(Listing.of(someOf(
                        register.pairings().units().stream().map(PairedUnit::id).toList())))
                .leadingCadres(members(register))
                .build();
    }

    private PairedUnit unit(Register register) {
        List<PairedUnit> units = register.pairings().units();
        return units.isEmpty() || random.nextBoolean()
                ? new PairedUnit(PairedUnitId.of(fresh("u")), "结对单位")
                : oneOf(units);
    }

    private Listing<MemberId> members(Register register) {
        return random.nextInt(5) == 0 ? Listing.unknown() : Listing.of(distinct(memberIds(register)));
    }

    private CompoundId compound(Register register) {
        return oneOf(register.community().compounds()).id();
    }

    private MemberId memberId(Register register) {
        return oneOf(register.members()).id();
    }

    private static List<MemberId> memberIds(Register register) {
        return register.members().stream().map(PartyMember::id).toList();
    }

    private static List<HouseholdId> householdIds(Register register) {
        return register.households().stream().map(Household::id).toList();
    }

    /** From three days before the described day, or the first of 2026, to a hundred after. */
    private LocalDate day(Register register) {
        return register.provenance()
                .describes()
                .filter(day -> day.getYear() < 9999)
                .orElse(LocalDate.of(2026, 1, 1))
                .plusDays(random.nextInt(104) - 3);
    }

    private Answer answer() {
        return oneOf(List.of(Answer.values()));
    }

    private String fresh(String kind) {
        return "new-" + kind + "-" + number();
    }

    private int number() {
        return random.nextInt(1_000_000_000);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** In their order, each with the chance of a half. */
    private <T> List<T> someOf(List<T> things) {
        return things.stream().filter(thing -> random.nextBoolean()).toList();
    }

    private <T> List<T> distinct(List<T> things) {
        return someOf(shuffled(things).subList(0, Math.min(things.size(), 6)));
    }

    private <T> List<T> shuffled(List<? extends T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
