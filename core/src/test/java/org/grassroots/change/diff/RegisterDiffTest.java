package org.grassroots.change.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Arranged;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Changes;
import org.grassroots.change.Destination;
import org.grassroots.change.GroupChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.PairingChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.Slate;
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
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

class RegisterDiffTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Household HOME = Household.of(HouseholdId.of("h1"), 2);
    private static final Household NEXT = Household.of(HouseholdId.of("h2"), 3);
    private static final BuildingGroup GROUP = BuildingGroup.builder()
            .id(GroupId.of("g1"))
            .name("一组")
            .branch(BranchId.of("b1"))
            .addBuildings(BuildingId.of("c1-1"))
            .build();
    private static final CentralHousehold CENTRAL = CentralHousehold.builder()
            .id(CentralHouseholdId.of("ch1"))
            .group(GROUP.id())
            .sense(CentralHousehold.Sense.NEIGHBOURS)
            .households(Listing.of(HOME.id()))
            .build();

    /** Two compounds, each with a formal branch of three: m1 to m3 in b1, m4 to m6 in b2. */
    private static Register register() {
        return Registers.compound("c1", compound -> compound.buildings(Listing.of(building("c1-1", HOME, NEXT))))
                .add(3, member -> member.status(MemberStatus.PROBATIONARY))
                .andCompound("c2")
                .full(3)
                .branch("b2", BranchKind.FORMAL, branch -> branch.members(members(4, 5, 6)))
                .andCompound("c3")
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> branch.members(members(1, 2, 3)).serves(List.of(area("c1"))))
                .organisation(
                        organisation -> organisation.groups(Listing.of(GROUP)).centralHouseholds(Listing.of(CENTRAL)))
                .build();
    }

    private static Building building(String id, Household... households) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .households(Listing.of(households))
                .build();
    }

    private static ServedArea area(String compound) {
        return ServedArea.whole(CompoundId.of(compound));
    }

    private static Listing<MemberId> members(int... numbers) {
        return Listing.of(Arrays.stream(numbers)
                .mapToObj(number -> MemberId.of("m" + number))
                .toList());
    }

    private static CompoundBranch branch(Register register, String id) {
        return register.branch(BranchId.of(id)).orElseThrow();
    }

    private static CompoundBranch.Builder edit(Register register, String id) {
        return CompoundBranch.builder().from(branch(register, id));
    }

    private static PartyMember.Builder member(Register register, String id) {
        return PartyMember.builder().from(register.member(MemberId.of(id)).orElseThrow());
    }

    private static void assertTold(Change... changes) {
        Register before = register();
        Register after = before;
        for (Change change : changes) {
            after = after.apply(change);
        }
        assertThat(RegisterDiff.between(before, after)).containsExactly(changes);
    }

    @Test
    void a_member_who_only_moved_is_told_as_a_move() {
        assertTold(new MemberChange.MoveHome(MemberId.of("m1"), Residence.in(CompoundId.of("c2"))));
    }

    @Test
    void a_member_who_became_full_is_told_so() {
        assertTold(new MemberChange.BecomeFull(MemberId.of("m1"), DAY));
    }

    @Test
    void a_member_of_whom_two_things_changed_is_told_by_one_correction() {
        Register before = register();
        PartyMember changed = member(before, "m1")
                .status(MemberStatus.FULL)
                .fullSince(DAY)
                .residence(Residence.ELSEWHERE)
                .build();

        assertThat(RegisterDiff.between(before, before.apply(new MemberChange.Correct(changed))))
                .containsExactly(new MemberChange.Correct(changed));
    }

    @Test
    void a_member_who_is_gone_is_struck_from_every_list_by_one_change() {
        assertTold(new MemberChange.Strike(MemberId.of("m2")));
    }

    @Test
    void a_member_who_was_admitted_is_told_with_the_branch() {
        PartyMember admitted = PartyMember.builder()
                .id(MemberId.of("m9"))
                .name("苏望舒")
                .status(MemberStatus.PROBATIONARY)
                .affiliation(Affiliation.HERE)
                .build();

        assertTold(new MemberChange.Admit(admitted, BranchId.of("b2")));
    }

    @Test
    void a_member_who_went_from_one_roll_to_another_is_one_transfer() {
        assertTold(new MemberChange.Transfer(MemberId.of("m4"), new Destination.ToBranch(BranchId.of("b1"))));
    }

    @Test
    void two_members_who_changed_places_are_two_transfers() {
        Register before = register();
        List<Change> transfers = List.of(
                new MemberChange.Transfer(MemberId.of("m1"), new Destination.ToBranch(BranchId.of("b2"))),
                new MemberChange.Transfer(MemberId.of("m4"), new Destination.ToBranch(BranchId.of("b1"))));
        Register after = before.apply(transfers.get(0)).apply(transfers.get(1));

        assertThat(RegisterDiff.between(before, after)).containsExactlyElementsOf(transfers);
    }

    @Test
    void a_branch_that_is_gone_with_its_groups_is_dissolved() {
        assertTold(new BranchChange.Dissolve(BranchId.of("b1")));
    }

    @Test
    void a_branch_of_another_kind_is_converted() {
        assertTold(new BranchChange.Convert(edit(register(), "b2")
                .kind(BranchKind.JOINT)
                .addServes(area("c3"))
                .build()));
    }

    @Test
    void a_branch_that_is_new_is_established() {
        assertTold(new BranchChange.Establish(CompoundBranch.builder()
                .id(BranchId.of("b3"))
                .name("三支部")
                .kind(BranchKind.TEMPORARY)
                .addServes(area("c3"))
                .build()));
    }

    @Test
    void two_branches_that_became_one_are_merged_and_keep_their_groups() {
        assertTold(new BranchChange.Merge(
                List.of(BranchId.of("b2"), BranchId.of("b1")),
                edit(register(), "b1")
                        .id(BranchId.of("b12"))
                        .kind(BranchKind.JOINT)
                        .addServes(area("c2"))
                        .members(members(1, 2, 3, 4, 5, 6))
                        .build()));
    }

    @Test
    void a_branch_that_became_two_is_split() {
        CompoundBranch before = branch(register(), "b2");
        assertTold(new BranchChange.Split(
                before.id(),
                List.of(
                        edit(register(), "b2").members(members(4, 5)).build(),
                        edit(register(), "b2")
                                .id(BranchId.of("b3"))
                                .members(members(6))
                                .build())));
    }

    @Test
    void officers_who_were_elected_are_told_as_an_election() {
        assertTold(new OfficerChange.Elect(
                BranchId.of("b2"),
                new Slate(
                        MemberId.of("m4"),
                        List.of(),
                        Optional.of(Map.of(
                                MemberId.of("m4"),
                                Set.of(CommitteePost.SECRETARY),
                                MemberId.of("m5"),
                                Set.of(CommitteePost.PUBLICITY)))),
                DAY));
    }

    @Test
    void a_secretary_who_was_sent_is_told_as_an_appointment() {
        assertTold(new OfficerChange.Appoint(BranchId.of("b2"), Slate.of(MemberId.of("m4")), DAY));
    }

    @Test
    void a_central_household_that_covers_others_is_told_by_its_households() {
        assertTold(new GroupChange.AssignHouseholds(CENTRAL.id(), List.of(HOME.id(), NEXT.id())));
    }

    @Test
    void a_unit_that_was_paired_is_told_by_itself() {
        PairedUnit unit = new PairedUnit(PairedUnitId.of("u1"), "榆树医院");
        Register before = register()
                .edit()
                .pairings(Pairings.builder()
                        .compounds(Listing.of(CompoundPairing.builder()
                                .compound(CompoundId.of("c1"))
                                .units(Listing.of())
                                .build()))
                        .build())
                .build();
        Change pair = new PairingChange.PairUnit(CompoundId.of("c1"), unit);

        assertThat(RegisterDiff.between(before, before.apply(pair))).containsExactly(pair);
    }

    @Test
    void another_order_is_told_as_an_order() {
        assertTold(new RecordChange.Arrange(Arranged.BRANCHES, List.of("b1", "b2")));
    }

    @Test
    void a_compound_that_is_gone_is_one_change_with_all_that_was_in_it() {
        assertTold(new RecordChange.RemoveCompound(CompoundId.of("c1")));
    }

    @Test
    void a_member_who_moves_as_the_building_is_replaced_needs_both_buildings_for_a_while() {
        Register before = Registers.compound("c1", compound -> compound.buildings(Listing.of(building("c1-1", HOME))))
                .member("m1", member -> member.residence(Residence.in(CompoundId.of("c1"), BuildingId.of("c1-1"))))
                .build();
        Register after = Registers.compound("c1", compound -> compound.buildings(Listing.of(building("c1-2", HOME))))
                .member("m1", member -> member.residence(Residence.in(CompoundId.of("c1"), BuildingId.of("c1-2"))))
                .build();

        List<Change> changes = RegisterDiff.between(before, after);

        assertThat(Changes.apply(changes, before)).isEqualTo(after);
        assertThat(changes).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void registers_of_two_communities_have_no_difference() {
        Register here = register();
        Register there = here.edit()
                .community(Community.builder()
                        .from(here.community())
                        .id(CommunityId.of("k-9"))
                        .build())
                .build();

        assertThatThrownBy(() -> RegisterDiff.between(here, there))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the registers are those of the communities '%s' and 'k-9'; a difference is that of one community"
                                .formatted(here.community().id()));
    }

    private static Register knowing(Listing<CompoundBranch> branches, Listing<BuildingGroup> groups) {
        return Registers.compound("c1")
                .organisation(organisation ->
                        organisation.branches(branches).groups(groups).centralHouseholds(Listing.unknown()))
                .build();
    }

    @Test
    void a_list_that_is_no_longer_known_is_emptied_and_then_told_as_unknown() {
        assertTold(
                new GroupChange.DisbandCentralHousehold(CENTRAL.id()),
                new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS));
    }

    @Test
    void of_several_lists_that_are_no_longer_known_each_is_told() {
        assertThat(RegisterDiff.between(
                        knowing(Listing.of(), Listing.of()), knowing(Listing.unknown(), Listing.unknown())))
                .containsExactly(
                        new RecordChange.NothingKnown(Arranged.BRANCHES),
                        new RecordChange.NothingKnown(Arranged.GROUPS));
    }

    @Test
    void where_only_some_lists_become_known_the_others_are_told_as_unknown() {
        assertThat(RegisterDiff.between(
                        knowing(Listing.unknown(), Listing.unknown()), knowing(Listing.of(), Listing.unknown())))
                .containsExactly(
                        new RecordChange.NothingFormed(),
                        new RecordChange.NothingKnown(Arranged.GROUPS),
                        new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS));
    }

    @Test
    void where_one_list_becomes_known_and_another_unknown_both_are_told() {
        assertThat(RegisterDiff.between(
                        knowing(Listing.of(), Listing.unknown()), knowing(Listing.unknown(), Listing.of())))
                .containsExactly(
                        new RecordChange.NothingFormed(),
                        new RecordChange.NothingKnown(Arranged.BRANCHES),
                        new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS));
    }

    @Test
    void a_compound_that_stands_twice_among_those_without_a_list_cannot_be_told() {
        Register before = register();
        Register after = before.edit()
                .membersNotListed(List.of(CompoundId.of("c1"), CompoundId.of("c1")))
                .build();

        assertThatThrownBy(() -> RegisterDiff.between(before, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("compound 'c1' stands twice among those without a list of members");
    }

    @Test
    void a_compound_surveyed_anew_and_a_list_of_members_not_made_yet_are_recorded() {
        Register before = register();
        Compound surveyed = Compound.builder()
                .from(before.compound(CompoundId.of("c3")).orElseThrow())
                .entrances(2)
                .build();

        assertTold(new RecordChange.Survey(surveyed), new RecordChange.MembersListed(CompoundId.of("c3"), false));
    }
}
