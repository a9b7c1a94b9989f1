package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
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
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/**
 * A community for tests, described on the first of 2026. Compound c1 has the buildings c1-1 and c1-2, compound c2 has c2-1,
 * each with two households such as c1-1-a. On the roll of the formal branch b1 of c1 are m1 to m4 and the probationary p1;
 * on that of the formal branch b2 of both compounds m5 and m6. In the temporary branch t1 of c2 the member e1 takes part,
 * who is affiliated elsewhere; x1 stands nowhere, o1 on the roll of the community.
 */
final class Town {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    static final BranchId B1 = BranchId.of("b1");
    static final BranchId B2 = BranchId.of("b2");
    static final BranchId T1 = BranchId.of("t1");
    static final CompoundId C1 = CompoundId.of("c1");
    static final CompoundId C2 = CompoundId.of("c2");

    private Town() {}

    static Register register() {
        return build(UnaryOperator.identity());
    }

    static Register build(UnaryOperator<Registers> more) {
        Registers town = Registers.compound(
                "c1",
                compound -> compound.sections(List.of(
                                new Section(SectionId.of("west"), "西区"), new Section(SectionId.of("east"), "东区")))
                        .buildings(Listing.of(building("c1-1", "west"), building("c1-2", "east"))));
        for (String id : List.of("m1", "m2", "m3", "m4")) {
            town = full(town, id, Residence.in(C1, BuildingId.of("c1-1"), HouseholdId.of("c1-1-a")));
        }
        town = town.member(
                        "p1",
                        member -> member.status(MemberStatus.PROBATIONARY)
                                .affiliation(Affiliation.HERE)
                                .admittedOn(LocalDate.of(2025, 6, 1)))
                .branch("b1", BranchKind.FORMAL, Town::first)
                .andCompound("c2", compound -> compound.buildings(Listing.of(building("c2-1"))));
        for (String id : List.of("m5", "m6", "x1", "o1")) {
            town = full(town, id, Residence.in(C2));
        }
        town = town.member(
                        "e1",
                        member -> member.status(MemberStatus.FULL)
                                .affiliation(Affiliation.ELSEWHERE)
                                .residence(Residence.ELSEWHERE))
                .helper("h1", helper -> helper.serves(List.of(C1, C2)))
                .branch(
                        "b2",
                        BranchKind.FORMAL,
                        branch -> branch.addServes(ServedArea.whole(C1)).members(listing("m5", "m6")))
                .branch("t1", BranchKind.TEMPORARY, branch -> branch.members(listing("e1")))
                .organisation(organisation -> organisation
                        .communityOrganisation(Known.of(CommunityOrganisation.builder()
                                .level(CommunityLevel.GENERAL_BRANCH)
                                .roll(listing("o1"))
                                .committee(listing("o1", "m2"))
                                .build()))
                        .groups(Listing.of(
                                group("g1", "b1", "c1-1")
                                        .members(listing("m1", "m2"))
                                        .leaders(listing("m1"))
                                        .microGridHead(Known.of(MemberId.of("m1")))
                                        .responsibilityAreas(
                                                Listing.of(new ResponsibilityArea(MemberId.of("m1"), "一单元")))
                                        .build(),
                                group("g2", "b2", "c1-2", "c2-1")
                                        .members(listing("m5"))
                                        .build()))
                        .centralHouseholds(Listing.of(
                                central("ch1", "g1")
                                        .home(HouseholdId.of("c1-1-a"))
                                        .head(Known.of(MemberId.of("m1")))
                                        .households(homes("c1-1-a", "c1-1-b"))
                                        .build(),
                                central("ch2", "g2")
                                        .households(homes("c1-2-a", "c2-1-a"))
                                        .build())))
                .pairings(Pairings.builder()
                        .addUnits(new PairedUnit(PairedUnitId.of("u1"), "市档案馆"))
                        .compounds(Listing.of(CompoundPairing.builder()
                                .compound(C1)
                                .units(Listing.of(PairedUnitId.of("u1")))
                                .leadingCadres(listing("m1", "e1"))
                                .build()))
                        .households(Listing.of(new HouseholdPairing(
                                MemberId.of("m1"), homes("c1-1-a", "c2-1-a").items())))
                        .build());
        return more.apply(town).build();
    }

    private static CompoundBranch.Builder first(CompoundBranch.Builder branch) {
        return branch.members(listing("m1", "m2", "m3", "m4", "p1"))
                .secretaries(Listing.of(Officer.of(MemberId.of("m1"))))
                .deputies(Listing.of())
                .committee(Known.of(
                        Committee.of(seat("m1", CommitteePost.SECRETARY), seat("m2", CommitteePost.PUBLICITY))))
                .workingGroup(listing("m1", "m2"));
    }

    private static Registers full(Registers town, String id, Residence home) {
        return town.member(
                id,
                member -> member.status(MemberStatus.FULL)
                        .affiliation(Affiliation.HERE)
                        .residence(home));
    }

    static Building building(String id, String... section) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id + "号楼")
                .section(Stream.of(section).map(SectionId::of).findFirst())
                .households(Listing.of(
                        Household.of(HouseholdId.of(id + "-a"), 2), Household.of(HouseholdId.of(id + "-b"), 3)))
                .build();
    }

    static CompoundBranch.Builder branch(String id, BranchKind kind, String... members) {
        return CompoundBranch.builder()
                .id(BranchId.of(id))
                .name("支部" + id)
                .kind(kind)
                .addServes(ServedArea.whole(C1))
                .members(listing(members));
    }

    static BuildingGroup.Builder group(String id, String branch, String... buildings) {
        return BuildingGroup.builder()
                .id(GroupId.of(id))
                .name(id + "组")
                .branch(BranchId.of(branch))
                .buildings(Stream.of(buildings).map(BuildingId::of).toList());
    }

    static CentralHousehold.Builder central(String id, String group) {
        return CentralHousehold.builder()
                .id(CentralHouseholdId.of(id))
                .group(GroupId.of(group))
                .sense(Sense.NEIGHBOURS);
    }

    static CommitteeSeat seat(String member, CommitteePost... posts) {
        return CommitteeSeat.builder()
                .member(MemberId.of(member))
                .posts(Set.of(posts))
                .build();
    }

    static Listing<MemberId> listing(String... members) {
        return Listing.of(Stream.of(members).map(MemberId::of).toList());
    }

    static Listing<HouseholdId> homes(String... households) {
        return Listing.of(Stream.of(households).map(HouseholdId::of).toList());
    }

    static MemberId id(String member) {
        return MemberId.of(member);
    }

    static PartyMember member(Register register, String id) {
        return register.member(MemberId.of(id)).orElseThrow();
    }

    static CompoundBranch branch(Register register, String id) {
        return register.branch(BranchId.of(id)).orElseThrow();
    }

    static Compound compound(Register register, CompoundId id) {
        return register.compound(id).orElseThrow();
    }

    /** The register refuses the change with this reason and message, which names no person, and is as it was. */
    static void assertRefused(Register register, Change change, Refusal.Reason reason, String message) {
        RefusedChangeException refused =
                catchThrowableOfType(RefusedChangeException.class, () -> register.apply(change));
        assertThat(refused).as("refusal of %s", change).isNotNull();
        assertThat(refused).hasMessage(message).hasMessageNotContaining(Registers.NAME);
        assertThat(refused.refusal().reason()).isEqualTo(reason);
    }
}
