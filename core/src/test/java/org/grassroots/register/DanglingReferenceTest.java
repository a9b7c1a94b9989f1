package org.grassroots.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.RegisterProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each field that points somewhere: what points to nothing is refused with its place. */
class DanglingReferenceTest {
    private static final MemberId NOBODY = MemberId.of("nobody");
    private static final CompoundId NOWHERE = CompoundId.of("nowhere");

    /** A register in which everything is in order. */
    private static Registers whole(UnaryOperator<Compound.Builder> facts) {
        return Registers.compound("c1", compound -> facts.apply(Places.divided(compound, "a")))
                .full(2);
    }

    private static Registers whole() {
        return whole(UnaryOperator.identity());
    }

    private static Registers residence(Residence home) {
        return whole().member("m9", member -> member.residence(home));
    }

    private static Registers community(UnaryOperator<CommunityOrganisation.Builder> facts) {
        CommunityOrganisation.Builder top = CommunityOrganisation.builder();
        CommunityOrganisation built =
                facts.apply(top.level(CommunityLevel.BRANCH)).build();
        return whole().organisation(of -> of.communityOrganisation(Known.of(built)));
    }

    private static Registers branch(UnaryOperator<CompoundBranch.Builder> facts) {
        return whole().branch("b1", BranchKind.FORMAL, facts);
    }

    private static Registers group(BuildingGroup.Builder group) {
        BuildingGroup built = group.build();
        return whole().branch("b1", BranchKind.FORMAL).organisation(of -> of.groups(Listing.of(built)));
    }

    private static BuildingGroup.Builder group() {
        return Places.group("g1", "b1", "a-1");
    }

    private static Registers central(CentralHousehold.Builder central) {
        CentralHousehold built = central.build();
        return whole().branch("b1", BranchKind.FORMAL)
                .organisation(of -> of.groups(Listing.of(group().build())).centralHouseholds(Listing.of(built)));
    }

    private static CentralHousehold.Builder central(Sense sense) {
        return Places.central("z1", "g1", sense);
    }

    private static Registers pairing(UnaryOperator<CompoundPairing.Builder> facts) {
        CompoundPairing.Builder pairing = CompoundPairing.builder();
        pairing.compound(CompoundId.of("c1"));
        return whole().pairings(Pairings.builder()
                .compounds(Listing.of(facts.apply(pairing).build()))
                .build());
    }

    private static Registers households(HouseholdPairing pairing) {
        return whole().pairings(
                        Pairings.builder().households(Listing.of(pairing)).build());
    }

    private static Arguments row(String pointer, String kind, String id, Registers register) {
        return Arguments.of(pointer, kind, id, register);
    }

    static Stream<Arguments> references() {
        Officer officer = new Officer(NOBODY, SelectionMode.ELECTED, Optional.of(LocalDate.of(2025, 1, 1)));
        CommitteeSeat seat = CommitteeSeat.builder()
                .member(NOBODY)
                .addPosts(CommitteePost.ORDINARY)
                .build();
        return Stream.of(
                row(
                        "/community/compounds/0/propertyService",
                        "property service",
                        "p9",
                        whole(compound -> compound.propertyService(Known.of(PropertyServiceId.of("p9"))))),
                row(
                        "/community/compounds/0/buildings/0/section",
                        "section",
                        "s9",
                        Registers.compound(
                                "c1",
                                compound -> compound.buildings(Listing.of(Building.builder()
                                        .id(BuildingId.of("a-1"))
                                        .name("1")
                                        .section(SectionId.of("s9"))
                                        .build())))),
                row(
                        "/community/compounds/0/neighbours/0",
                        "compound",
                        "nowhere",
                        whole(compound -> compound.neighbours(Listing.of(NOWHERE)))),
                row("/members/2/residence/compound", "compound", "nowhere", residence(Residence.in(NOWHERE))),
                row(
                        "/members/2/residence/building",
                        "building",
                        "g9",
                        residence(Residence.in(CompoundId.of("c1"), BuildingId.of("g9")))),
                row(
                        "/members/2/residence/household",
                        "household",
                        "h9",
                        residence(Residence.in(CompoundId.of("c1"), BuildingId.of("a-1"), HouseholdId.of("h9")))),
                row(
                        "/helpers/0/serves/1",
                        "compound",
                        "nowhere",
                        whole().helper("w1", helper -> helper.addServes(CompoundId.of("c1"), NOWHERE))),
                row(
                        "/organisation/communityOrganisation/committee/1",
                        "person",
                        "nobody",
                        community(top -> top.committee(Listing.of(MemberId.of("m1"), NOBODY)))),
                row(
                        "/organisation/communityOrganisation/roll/0",
                        "person",
                        "nobody",
                        community(top -> top.roll(Listing.of(NOBODY)))),
                row(
                        "/organisation/branches/0/serves/1/compound",
                        "compound",
                        "nowhere",
                        branch(branch -> branch.addServes(ServedArea.whole(NOWHERE)))),
                row(
                        "/organisation/branches/0/serves/1/section",
                        "section",
                        "s9",
                        branch(branch ->
                                branch.addServes(ServedArea.section(CompoundId.of("c1"), SectionId.of("s9"))))),
                row(
                        "/organisation/branches/0/members/1",
                        "person",
                        "nobody",
                        branch(branch -> branch.members(Listing.of(MemberId.of("m1"), NOBODY)))),
                row(
                        "/organisation/branches/0/secretaries/0/member",
                        "person",
                        "nobody",
                        branch(branch -> branch.secretaries(Listing.of(officer)))),
                row(
                        "/organisation/branches/0/deputies/0/member",
                        "person",
                        "nobody",
                        branch(branch -> branch.deputies(Listing.of(officer)))),
                row(
                        "/organisation/branches/0/committee/seats/0/member",
                        "person",
                        "nobody",
                        branch(branch -> branch.committee(Known.of(Committee.of(seat))))),
                row(
                        "/organisation/branches/0/workingGroup/0",
                        "person",
                        "nobody",
                        branch(branch -> branch.workingGroup(Listing.of(NOBODY)))),
                row("/organisation/groups/0/branch", "branch", "b9", group(Places.group("g1", "b9", "a-1"))),
                row(
                        "/organisation/groups/0/buildings/1",
                        "building",
                        "a-9",
                        group(group().addBuildings(BuildingId.of("a-9")))),
                row("/organisation/groups/0/members/0", "person", "nobody", group(group().members(Listing.of(NOBODY)))),
                row("/organisation/groups/0/leaders/0", "person", "nobody", group(group().leaders(Listing.of(NOBODY)))),
                row(
                        "/organisation/groups/0/microGridHead",
                        "person",
                        "nobody",
                        group(group().microGridHead(Known.of(NOBODY)))),
                row(
                        "/organisation/groups/0/responsibilityAreas/0/member",
                        "person",
                        "nobody",
                        group(group().responsibilityAreas(Listing.of(new ResponsibilityArea(NOBODY, "unit 1"))))),
                row(
                        "/organisation/centralHouseholds/0/group",
                        "group",
                        "g9",
                        central(Places.central("z1", "g9", Sense.NEIGHBOURS))),
                row(
                        "/organisation/centralHouseholds/0/home",
                        "household",
                        "h9",
                        central(central(Sense.NEIGHBOURS).home(HouseholdId.of("h9")))),
                row(
                        "/organisation/centralHouseholds/0/head",
                        "person",
                        "nobody",
                        central(central(Sense.NEIGHBOURS).head(Known.of(NOBODY)))),
                row(
                        "/organisation/centralHouseholds/0/households/0",
                        "household",
                        "h9",
                        central(central(Sense.NEIGHBOURS).households(Listing.of(HouseholdId.of("h9"))))),
                row(
                        "/organisation/centralHouseholds/0/members/0",
                        "person",
                        "nobody",
                        central(central(Sense.MEMBERS).members(Listing.of(NOBODY)))),
                row(
                        "/pairings/compounds/0/compound",
                        "compound",
                        "nowhere",
                        pairing(pairing -> pairing.compound(NOWHERE))),
                row(
                        "/pairings/compounds/0/units/0",
                        "paired unit",
                        "u9",
                        pairing(pairing -> pairing.units(Listing.of(PairedUnitId.of("u9"))))),
                row(
                        "/pairings/compounds/0/leadingCadres/0",
                        "person",
                        "nobody",
                        pairing(pairing -> pairing.leadingCadres(Listing.of(NOBODY)))),
                row(
                        "/pairings/compounds/0/streetCadres/0",
                        "person",
                        "w9",
                        pairing(pairing -> pairing.streetCadres(Listing.of(HelperId.of("w9"))))),
                row(
                        "/pairings/compounds/0/assistingUnits/0",
                        "paired unit",
                        "u9",
                        pairing(pairing -> pairing.assistingUnits(Listing.of(PairedUnitId.of("u9"))))),
                row(
                        "/pairings/households/0/member",
                        "person",
                        "nobody",
                        households(new HouseholdPairing(NOBODY, List.of()))),
                row(
                        "/pairings/households/0/households/0",
                        "household",
                        "h9",
                        households(new HouseholdPairing(MemberId.of("m1"), List.of(HouseholdId.of("h9"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void an_id_that_names_nothing_is_refused_with_its_place(
            String pointer, String kind, String id, Registers register) {
        InvalidRegisterException refused = catchThrowableOfType(InvalidRegisterException.class, register::build);

        assertThat(refused.problems())
                .containsExactly(new RegisterProblem(
                        Code.DANGLING_ID,
                        pointer,
                        "the " + kind + " id '" + id + "' names nothing",
                        "it must be the id of a " + kind + " of this register"));
        assertThat(refused)
                .hasMessage(pointer + ": the " + kind + " id '" + id + "' names nothing; it must be the id of a " + kind
                        + " of this register")
                .hasMessageNotContaining(Registers.NAME);
    }

    @Test
    void a_helper_where_a_member_must_stand_is_not_called_nothing() {
        Registers register = Registers.compound("c1")
                .full(1)
                .helper("w1", helper -> helper)
                .branch("b1", BranchKind.FORMAL, branch -> branch.members(Listing.of(MemberId.of("w1"))));

        assertThat(catchThrowableOfType(InvalidRegisterException.class, register::build))
                .hasMessage("/organisation/branches/0/members/0: the person id 'w1' is that of a helper; it must be the"
                        + " id of a party member of this register");
    }

    @Test
    void a_compound_without_listed_members_must_be_there() {
        Register.Builder register = Register.builder()
                .provenance(Registers.provenance())
                .community(whole().build().community())
                .membersNotListed(List.of(NOWHERE));

        InvalidRegisterException refused = catchThrowableOfType(InvalidRegisterException.class, register::build);

        assertThat(refused)
                .hasMessage("/membersNotListed/0: the compound id 'nowhere' names nothing; it must be the id of"
                        + " a compound of this register");
    }

    @Test
    void the_register_all_rows_begin_with_is_accepted() {
        assertThat(central(central(Sense.NEIGHBOURS)
                                .head(Known.of(MemberId.of("m1")))
                                .home(HouseholdId.of("a-1-101"))
                                .households(Listing.of(HouseholdId.of("a-1-102"))))
                        .build()
                        .centralHouseholds())
                .hasSize(1);
    }
}
