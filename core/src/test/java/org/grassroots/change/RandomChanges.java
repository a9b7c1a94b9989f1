package org.grassroots.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.grassroots.fact.Id;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/**
 * Changes at random for a register: the same random and the same register give the same change. {@link #any} may be
 * refused, {@link #fitting} and {@link #chain} fit. New ids are made of a number drawn at random, and begin with {@code new-}.
 */
public final class RandomChanges {
    private static final int TRIES = 50;

    private final Random random;
    private final RandomParts parts;

    public RandomChanges(Random random) {
        this.random = random;
        parts = new RandomParts(random);
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
                        .name("社区" + parts.number())
                        .build()),
                () -> new RecordChange.OfCommunityOrganisation(parts.top(register)),
                RecordChange.NothingFormed::new,
                // Rarer than the rest, so that long chains do not end with nothing known to add to.
                () -> random.nextInt(3) == 0
                        ? new RecordChange.NothingKnown(
                                parts.oneOf(List.of(Arranged.BRANCHES, Arranged.GROUPS, Arranged.CENTRAL_HOUSEHOLDS)))
                        : new RecordChange.NothingFormed(),
                () -> new RecordChange.OfHelpers(parts.helpers(register)),
                () -> provenance(register),
                () -> arrange(register),
                () -> new PairingChange.Correct(parts.pairings(register))));
        if (!register.members().isEmpty()) {
            addOfMembers(register, kinds);
        }
        if (!register.branches().isEmpty()) {
            addOfBranches(register, kinds);
        }
        if (!register.community().compounds().isEmpty()) {
            kinds.add(() -> new BranchChange.Establish(parts.branch(register, BranchId.of(parts.fresh("b")))));
            // Rarer than the rest, so that long chains do not end in an empty register.
            kinds.add(() -> random.nextInt(3) == 0
                    ? new RecordChange.RemoveCompound(parts.compound(register))
                    : survey(register));
            kinds.add(() -> new RecordChange.MembersListed(parts.compound(register), random.nextBoolean()));
            kinds.add(() -> new PairingChange.PairUnit(parts.compound(register), parts.unit(register)));
            kinds.add(() -> new PairingChange.PairCompound(parts.pairing(register)));
        }
        if (!register.groups().isEmpty()) {
            addOfGroups(register, kinds);
        }
        return parts.oneOf(kinds).get();
    }

    private void addOfMembers(Register register, List<Supplier<Change>> kinds) {
        kinds.add(() -> new MemberChange.Correct(parts.corrected(parts.oneOf(register.members()))));

        kinds.add(() -> new MemberChange.MoveHome(parts.memberId(register), parts.residence(register)));
        kinds.add(() -> new MemberChange.MoveHome(parts.memberId(register), parts.residence(register)));
        kinds.add(() -> random.nextInt(3) == 0
                ? new MemberChange.Strike(parts.memberId(register))
                : new MemberChange.Correct(parts.member(MemberStatus.FULL)));
        kinds.add(() -> new MemberChange.BecomeFull(parts.memberId(register), parts.day(register)));
        kinds.add(() -> new MemberChange.Transfer(parts.memberId(register), new Destination.Elsewhere()));
        kinds.add(() -> new MemberChange.Transfer(parts.memberId(register), new Destination.ToCommunity()));
        kinds.add(() -> new PairingChange.PairHouseholds(
                new HouseholdPairing(parts.memberId(register), parts.distinct(parts.householdIds(register)))));
    }

    private void addOfBranches(Register register, List<Supplier<Change>> kinds) {
        List<CompoundBranch> branches = register.branches();
        kinds.add(() -> new BranchChange.Dissolve(parts.oneOf(branches).id()));
        kinds.add(() -> new BranchChange.Correct(parts.corrected(register, parts.oneOf(branches))));
        kinds.add(() -> new BranchChange.Convert(
                parts.branch(register, parts.oneOf(branches).id())));
        kinds.add(() -> new BranchChange.Split(parts.oneOf(branches).id(), parts.parts(register)));
        if (branches.size() > 1) {
            kinds.add(() -> merge(register, branches));
        }
        kinds.add(() -> new MemberChange.Admit(
                parts.member(random.nextInt(4) > 0 ? MemberStatus.PROBATIONARY : MemberStatus.FULL),
                parts.oneOf(branches).id()));
        if (!register.members().isEmpty()) {
            kinds.add(() -> new MemberChange.Transfer(
                    parts.memberId(register),
                    new Destination.ToBranch(parts.oneOf(branches).id())));
            kinds.add(() -> new MemberChange.Transfer(
                    parts.memberId(register),
                    new Destination.ToBranch(parts.oneOf(branches).id())));
            kinds.add(() -> new MemberChange.Deploy(
                    parts.memberId(register), parts.oneOf(branches).id()));
            kinds.add(() -> undeploy(register, parts.oneOf(branches)));
            kinds.add(() ->
                    new OfficerChange.Elect(parts.oneOf(branches).id(), parts.slate(register), parts.day(register)));
            kinds.add(() ->
                    new OfficerChange.Appoint(parts.oneOf(branches).id(), parts.slate(register), parts.day(register)));
        }
        if (!register.buildings().isEmpty()) {
            kinds.add(() -> new GroupChange.Form(parts.group(
                    register,
                    GroupId.of(parts.fresh("g")),
                    parts.oneOf(branches).id())));
            kinds.add(() -> regroup(register, parts.oneOf(branches).id()));
        }
    }

    private void addOfGroups(Register register, List<Supplier<Change>> kinds) {
        List<BuildingGroup> groups = register.groups();
        kinds.add(() -> new GroupChange.Disband(parts.oneOf(groups).id()));
        kinds.add(() -> {
            BuildingGroup group = parts.oneOf(groups);
            return new GroupChange.Correct(parts.group(register, group.id(), group.branch()));
        });
        kinds.add(() -> new GroupChange.FormCentralHousehold(
                parts.central(register, CentralHouseholdId.of(parts.fresh("ch")), parts.oneOf(groups))));
        if (!register.centralHouseholds().isEmpty()) {
            CentralHousehold central = parts.oneOf(register.centralHouseholds());
            BuildingGroup group = register.group(central.group()).orElseThrow();
            kinds.add(
                    () -> new GroupChange.AssignHouseholds(central.id(), parts.distinct(parts.homes(register, group))));
            kinds.add(() -> new GroupChange.CorrectCentralHousehold(parts.central(register, central.id(), group)));
            kinds.add(() -> new GroupChange.DisbandCentralHousehold(central.id()));
        }
    }

    private Change survey(Register register) {
        List<Compound> compounds = register.community().compounds();
        if (compounds.isEmpty() || random.nextInt(5) == 0) {
            String id = parts.fresh("c");
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
        Compound compound = parts.oneOf(compounds);
        Compound.Builder surveyed = Compound.builder().from(compound).ownersCommittee(parts.answer());
        if (random.nextInt(4) == 0 && compound.buildings().isKnown()) {
            surveyed.buildings(Listing.of(parts.someOf(compound.buildings().items())));
        }
        return new RecordChange.Survey(
                surveyed.entrances(OptionalInt.of(random.nextInt(5))).build());
    }

    private Change provenance(Register register) {
        return new RecordChange.OfProvenance(Provenance.builder()
                .from(register.provenance())
                .source("made up " + parts.number())
                .build());
    }

    private Change arrange(Register register) {
        Arranged what = parts.oneOf(List.of(Arranged.values()));
        List<? extends Id> ids = switch (what) {
            case COMPOUNDS ->
                register.community().compounds().stream().map(Compound::id).toList();
            case MEMBERS -> parts.memberIds(register);
            case BRANCHES ->
                register.branches().stream().map(CompoundBranch::id).toList();
            case GROUPS -> register.groups().stream().map(BuildingGroup::id).toList();
            case CENTRAL_HOUSEHOLDS ->
                register.centralHouseholds().stream().map(CentralHousehold::id).toList();
        };
        return new RecordChange.Arrange(
                what, parts.shuffled(ids).stream().map(Id::value).toList());
    }

    private Change undeploy(Register register, CompoundBranch from) {
        List<MemberId> there = from.members().items();
        return new MemberChange.Undeploy(there.isEmpty() ? parts.memberId(register) : parts.oneOf(there), from.id());
    }

    private Change merge(Register register, List<CompoundBranch> branches) {
        List<CompoundBranch> merged = parts.shuffled(branches).subList(0, 2);
        Set<MemberId> together = new LinkedHashSet<>();
        merged.forEach(branch -> together.addAll(branch.members().items()));
        BranchId id = random.nextBoolean() ? merged.get(0).id() : BranchId.of(parts.fresh("b"));
        return new BranchChange.Merge(
                merged.stream().map(CompoundBranch::id).toList(),
                parts.branch(
                        register, id, parts.oneOf(List.of(BranchKind.values())), Listing.of(List.copyOf(together))));
    }

    private Change regroup(Register register, BranchId branch) {
        List<BuildingGroup> groups = new ArrayList<>(register.groups().stream()
                .filter(group -> group.branch().equals(branch) && random.nextBoolean())
                .toList());
        if (random.nextBoolean()) {
            groups.add(parts.group(register, GroupId.of(parts.fresh("g")), branch));
        }
        return new GroupChange.Regroup(branch, groups);
    }
}
