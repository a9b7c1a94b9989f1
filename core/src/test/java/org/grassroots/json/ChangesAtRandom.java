package org.grassroots.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Arranged;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Destination;
import org.grassroots.change.GroupChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.PairingChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.Slate;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.register.Register;

/** Changes of every kind, each sound by itself and of a register that nobody has. */
final class ChangesAtRandom {
    private final Random random;
    private final Dice dice;
    private final List<Supplier<Change>> kinds = List.of(
            () -> new BranchChange.Establish(branch()),
            () -> new BranchChange.Merge(List.of(BranchId.of("a"), BranchId.of("b")), branch()),
            () -> new BranchChange.Split(BranchId.of("a"), twoBranches()),
            () -> new BranchChange.Convert(branch()),
            () -> new BranchChange.Dissolve(BranchId.of("a")),
            () -> new BranchChange.Correct(branch()),
            () -> new OfficerChange.Elect(BranchId.of("a"), slate(), dice().day()),
            () -> new OfficerChange.Appoint(BranchId.of("a"), slate(), dice().day()),
            () -> new MemberChange.Transfer(member(), destination()),
            () -> new MemberChange.Deploy(member(), BranchId.of("a")),
            () -> new MemberChange.Undeploy(member(), BranchId.of("a")),
            () -> new MemberChange.Admit(probationer(), BranchId.of("a")),
            () -> new MemberChange.BecomeFull(member(), dice().day()),
            () -> new MemberChange.MoveHome(member(), residence()),
            () -> new MemberChange.Correct(partyMember()),
            () -> new MemberChange.Strike(member()),
            () -> new GroupChange.Form(group()),
            () -> new GroupChange.Regroup(group().branch(), List.of()),
            () -> regroup(group()),
            () -> new GroupChange.Correct(group()),
            () -> new GroupChange.Disband(GroupId.of("g")),
            () -> new GroupChange.FormCentralHousehold(central()),
            () -> new GroupChange.AssignHouseholds(CentralHouseholdId.of("ch"), List.of(HouseholdId.of("h"))),
            () -> new GroupChange.CorrectCentralHousehold(central()),
            () -> new GroupChange.DisbandCentralHousehold(CentralHouseholdId.of("ch")),
            () -> new PairingChange.PairUnit(
                    CompoundId.of("c"), new PairedUnit(PairedUnitId.of("u"), dice().name(200))),
            () -> new PairingChange.PairCompound(pairing()),
            () -> new PairingChange.PairHouseholds(new HouseholdPairing(member(), List.of(HouseholdId.of("h")))),
            () -> new PairingChange.Correct(register(each -> true).pairings()),
            () -> new RecordChange.Survey(
                    register(each -> !each.community().compounds().isEmpty())
                            .community()
                            .compounds()
                            .get(0)),
            () -> new RecordChange.RemoveCompound(CompoundId.of("c")),
            () -> new RecordChange.OfCommunity(register(each -> true).community()),
            () -> new RecordChange.OfCommunityOrganisation(
                    register(each -> true).organisation().communityOrganisation()),
            RecordChange.NothingFormed::new,
            () -> new RecordChange.NothingKnown(
                    dice().any(new Arranged[] {Arranged.BRANCHES, Arranged.GROUPS, Arranged.CENTRAL_HOUSEHOLDS})),
            () -> new RecordChange.MembersListed(CompoundId.of("c"), dice().chance()),
            () -> new RecordChange.OfHelpers(register(each -> true).helpers()),
            () -> new RecordChange.OfProvenance(register(each -> true).provenance()),
            () -> new RecordChange.Arrange(dice().any(Arranged.values()), List.of("b", "a")));

    private ChangesAtRandom(Random random) {
        this.random = random;
        this.dice = new Dice(random);
    }

    /** The same random gives the same change. */
    static Change of(Random random) {
        ChangesAtRandom changes = new ChangesAtRandom(random);
        return changes.dice.oneOf(changes.kinds).get();
    }

    private Dice dice() {
        return dice;
    }

    private Register register(Predicate<Register> fit) {
        for (; ; ) {
            Register register = RegistersAtRandom.of(new Random(random.nextLong()));
            if (fit.test(register)) {
                return register;
            }
        }
    }

    private CompoundBranch branch() {
        return register(each -> !each.branches().isEmpty()).branches().get(0);
    }

    private List<CompoundBranch> twoBranches() {
        return register(each -> each.branches().size() > 1).branches();
    }

    private BuildingGroup group() {
        return register(each -> !each.groups().isEmpty()).groups().get(0);
    }

    private static Change regroup(BuildingGroup group) {
        return new GroupChange.Regroup(group.branch(), List.of(group));
    }

    private CentralHousehold central() {
        return register(each -> !each.centralHouseholds().isEmpty())
                .centralHouseholds()
                .get(0);
    }

    private CompoundPairing pairing() {
        return register(each -> !each.pairings().compounds().items().isEmpty())
                .pairings()
                .compounds()
                .items()
                .get(0);
    }

    private PartyMember partyMember() {
        return register(each -> !each.members().isEmpty()).members().get(0);
    }

    private PartyMember probationer() {
        PartyMember member = partyMember();
        return PartyMember.builder()
                .id(member.id())
                .name(member.name())
                .status(MemberStatus.PROBATIONARY)
                .admittedOn(member.admittedOn())
                .residence(member.residence())
                .build();
    }

    private Residence residence() {
        return dice.chance() ? partyMember().residence() : Residence.ELSEWHERE;
    }

    private MemberId member() {
        return MemberId.of("m-" + random.nextInt(3));
    }

    private Destination destination() {
        return dice.any(new Destination[] {
            new Destination.ToBranch(BranchId.of("a")), new Destination.ToCommunity(), new Destination.Elsewhere()
        });
    }

    private Slate slate() {
        boolean deputy = dice.chance();
        Map<MemberId, Set<CommitteePost>> seats = new LinkedHashMap<>();
        seats.put(MemberId.of("m-2"), Set.of(CommitteePost.SECRETARY));
        seats.put(
                MemberId.of("m-1"),
                Set.of(deputy ? CommitteePost.DEPUTY_SECRETARY : CommitteePost.PUBLICITY, CommitteePost.ORGANISATION));
        return new Slate(
                MemberId.of("m-2"),
                deputy ? List.of(MemberId.of("m-1")) : List.of(),
                dice.chance() ? Optional.empty() : Optional.of(seats));
    }
}
