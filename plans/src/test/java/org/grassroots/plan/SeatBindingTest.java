package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.branch;
import static org.grassroots.plan.SampleRegisters.building;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CommunityId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.plan.ElementStatus.Pending;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SeatHolder;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class SeatBindingTest {
    private static final MemberId M1 = MemberId.of("m1");
    private static final MemberId M2 = MemberId.of("m2");
    private static final SeatHolder COMMITTEE = SeatHolder.COMMITTEE_MEMBERS;
    private static final MissingFact NO_BRANCHES =
            MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), Field.BRANCHES);

    @Test
    void the_secretary_comes_from_the_branch() {
        assertHeld(with(branch().secretaries(Listing.of(Officer.of(M2)))), SeatHolder.SECRETARY, M2);
        assertVacant(with(branch().secretaries(Listing.of())), SeatHolder.SECRETARY, SeatGap.NO_SECRETARY);
        assertPending(
                with(branch()), SeatHolder.SECRETARY, MissingFact.of(Subject.Kind.BRANCH, id(), Field.SECRETARIES));
    }

    @Test
    void the_deputy_comes_from_the_branch() {
        assertHeld(with(branch().deputies(Listing.of(Officer.of(M2)))), SeatHolder.DEPUTY_SECRETARY, M2);
        assertVacant(with(branch().deputies(Listing.of())), SeatHolder.DEPUTY_SECRETARY, SeatGap.NO_DEPUTY);
        assertPending(
                with(branch()), SeatHolder.DEPUTY_SECRETARY, MissingFact.of(Subject.Kind.BRANCH, id(), Field.DEPUTIES));
    }

    @Test
    void the_committee_comes_from_the_branch() {
        MissingFact unknown = MissingFact.of(Subject.Kind.BRANCH, id(), Field.COMMITTEE);

        assertHeld(with(branch().committee(Known.of(Committee.of(seat(M2), seat(M1))))), COMMITTEE, M2, M1);
        assertVacant(with(branch().committee(Known.of(Committee.of()))), COMMITTEE, SeatGap.EMPTY_COMMITTEE);
        assertVacant(with(branch().committee(Known.none())), COMMITTEE, SeatGap.NO_COMMITTEE);
        assertPending(with(branch()), COMMITTEE, unknown);
        assertPending(with(branch().committee(Known.of(new Committee(Listing.unknown())))), COMMITTEE, unknown);
    }

    @Test
    void without_a_branch_its_seats_are_vacant_and_without_a_list_of_branches_they_wait_for_it() {
        Register.Builder none = register()
                .organisation(Organisation.builder().branches(Listing.of()).build());

        for (SeatHolder holder : List.of(SeatHolder.SECRETARY, SeatHolder.DEPUTY_SECRETARY, COMMITTEE)) {
            assertVacant(none, holder, SeatGap.NO_BRANCH);
            assertPending(register(), holder, NO_BRANCHES);
        }
        assertThat(SeatGap.NO_BRANCH.reason()).isEqualTo(Text.of("no branch serves the compound", "没有党支部服务本小区"));
    }

    @Test
    void a_branch_of_another_compound_has_no_seat_here() {
        CompoundBranch.Builder elsewhere = CompoundBranch.builder()
                .id(id())
                .name("Branch")
                .kind(BranchKind.FORMAL)
                .addServes(ServedArea.whole(C2))
                .secretaries(Listing.of(Officer.of(M1)));

        assertVacant(with(elsewhere), SeatHolder.SECRETARY, SeatGap.NO_BRANCH);
    }

    @Test
    void the_leading_cadre_comes_from_the_pairing() {
        SeatHolder holder = SeatHolder.PAIRED_UNIT_LEADING_CADRE;
        MissingFact unknown = MissingFact.of(Subject.Kind.COMPOUND, C1, Field.LEADING_CADRES);

        assertHeld(with(pairing().leadingCadres(Listing.of(M1))), holder, M1);
        assertVacant(with(pairing().leadingCadres(Listing.of())), holder, SeatGap.NO_LEADING_CADRE);
        assertVacant(unpaired(), holder, SeatGap.NO_LEADING_CADRE);
        assertPending(with(pairing()), holder, unknown);
        assertPending(register(), holder, unknown);
    }

    @Test
    void street_cadres_come_from_the_pairing_and_from_the_helpers() {
        SeatHolder holder = SeatHolder.STREET_CADRE;
        List<Helper> cadres = List.of(
                helper("h1", Helper.Role.STREET_CADRE).build(),
                helper("h2", Helper.Role.STREET_CADRE).build());
        HelperId h2 = HelperId.of("h2");

        assertHeld(with(pairing().streetCadres(Listing.of(h2))).helpers(cadres), holder, h2, HelperId.of("h1"));
        assertHeld(register().helpers(cadres), holder, HelperId.of("h1"), h2);
        assertVacant(with(pairing().streetCadres(Listing.of())), holder, SeatGap.NO_STREET_CADRE);
        assertVacant(unpaired(), holder, SeatGap.NO_STREET_CADRE);
        assertPending(with(pairing()), holder, MissingFact.of(Subject.Kind.COMPOUND, C1, Field.STREET_CADRES));
    }

    @Test
    void liaison_and_property_manager_are_helpers_who_serve_the_compound() {
        Helper elsewhere = Helper.builder()
                .from(helper("h0", Helper.Role.PROPERTY_STAFF).build())
                .serves(List.of(C2))
                .build();
        List<Helper> helpers = List.of(
                elsewhere,
                helper("h1", Helper.Role.PROPERTY_STAFF).build(),
                helper("h2", Helper.Role.PROPERTY_STAFF).build(),
                helper("h3", Helper.Role.COMMUNITY_WORKER).build(),
                helper("h4", Helper.Role.COMMUNITY_WORKER).build());

        assertHeld(register().helpers(helpers), SeatHolder.PROPERTY_MANAGER, HelperId.of("h1"));
        assertHeld(register().helpers(helpers), SeatHolder.COMMUNITY_LIAISON, HelperId.of("h3"), HelperId.of("h4"));
        assertVacant(register().helpers(List.of(elsewhere)), SeatHolder.PROPERTY_MANAGER, SeatGap.NO_PROPERTY_STAFF);
        assertVacant(register(), SeatHolder.COMMUNITY_LIAISON, SeatGap.NO_LIAISON);
    }

    @Test
    void nobody_is_named_for_the_owners_committee() {
        SeatHolder holder = SeatHolder.OWNERS_COMMITTEE;

        assertVacant(register(compound().ownersCommittee(Answer.YES)), holder, SeatGap.OWNERS_NOT_NAMED);
        assertVacant(register(compound().ownersCommittee(Answer.NO)), holder, SeatGap.NO_OWNERS_COMMITTEE);
        assertPending(register(), holder, MissingFact.of(Subject.Kind.COMPOUND, C1, Field.OWNERS_COMMITTEE));
    }

    @Test
    void building_heads_lead_the_groups_of_the_compound() {
        SeatHolder holder = SeatHolder.BUILDING_HEADS;

        assertHeld(groups(group("g1").leaders(Listing.of(M2)), group("g2").leaders(Listing.of(M1))), holder, M2, M1);
        assertVacant(groups(), holder, SeatGap.NO_GROUPS);
        assertVacant(groups(group("g1").leaders(Listing.of())), holder, SeatGap.GROUP_WITHOUT_LEADER);
        assertPending(register(), holder, MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), Field.GROUPS));
    }

    @Test
    void a_leader_nobody_stated_leaves_the_building_heads_pending_with_those_who_are_known() {
        Plan plan = plan(groups(group("g1").leaders(Listing.of(M2)), group("g2")), SeatHolder.BUILDING_HEADS);

        SeatFilling heads = plan.seats().get(0).holders();
        assertThat(heads.people()).containsExactly(M2);
        assertThat(heads.missing())
                .containsExactly(MissingFact.of(Subject.Kind.GROUP, GroupId.of("g2"), Field.LEADERS));
        assertThat(plan.counts().pending()).isEqualTo(1);
    }

    @Test
    void who_stands_in_is_never_the_holder() {
        Register.Builder register = with(
                branch().secretaries(Listing.of(Officer.of(M1))).committee(Known.of(Committee.of(seat(M1), seat(M2)))));
        Register.Builder alone =
                with(branch().secretaries(Listing.of(Officer.of(M1))).committee(Known.of(Committee.of(seat(M1)))));

        assertThat(backups(register)).isEqualTo(SeatFilling.of(List.of(M2)));
        assertThat(backups(alone)).isEqualTo(SeatFilling.vacant(SeatGap.NOBODY_ELSE));
    }

    @Test
    void a_backup_nobody_stated_is_told_but_leaves_the_seat_included() {
        Register.Builder register = with(branch().secretaries(Listing.of(Officer.of(M1))));

        assertThat(backups(register).missing())
                .containsExactly(MissingFact.of(Subject.Kind.BRANCH, id(), Field.COMMITTEE));
        assertThat(plan(register, backedUp()).counts().pending()).isZero();
    }

    @Test
    void nobody_else_is_said_only_when_everybody_who_could_stand_in_is_known() {
        Register.Builder register = register(compound().buildings(Listing.of(building("n1", 3))))
                .organisation(Organisation.builder()
                        .branches(Listing.of(List.of(
                                branch().secretaries(Listing.of(Officer.of(M1))).build())))
                        .groups(Listing.of(List.of(
                                group("g1").leaders(Listing.of(M1)).build(),
                                group("g2").build())))
                        .build());
        PlanTemplate template = SampleTemplates.of(
                SampleTemplates.seat(SeatHolder.SECRETARY, Optional.empty(), Optional.of(SeatHolder.BUILDING_HEADS)));

        assertThat(plan(register, template).seats().get(0).backups())
                .contains(SeatFilling.unknown(MissingFact.of(Subject.Kind.GROUP, GroupId.of("g2"), Field.LEADERS)));
    }

    private static SeatFilling backups(Register.Builder register) {
        return plan(register, backedUp()).seats().get(0).backups().orElseThrow();
    }

    private static PlanTemplate backedUp() {
        return SampleTemplates.of(SampleTemplates.seat(SeatHolder.SECRETARY, Optional.empty(), Optional.of(COMMITTEE)));
    }

    private static void assertHeld(Register.Builder register, SeatHolder holder, PersonId... people) {
        assertSeat(register, holder, SeatFilling.of(List.of(people)), ElementStatus.INCLUDED);
    }

    private static void assertVacant(Register.Builder register, SeatHolder holder, SeatGap gap) {
        assertSeat(register, holder, SeatFilling.vacant(gap), ElementStatus.INCLUDED);
    }

    private static void assertPending(Register.Builder register, SeatHolder holder, MissingFact missing) {
        String field = missing.field().title().english();
        String chinese = missing.field().title().simplifiedChinese();
        assertSeat(
                register,
                holder,
                SeatFilling.unknown(missing),
                new Pending(
                        List.of(missing),
                        Text.of(
                                "who fills it depends on what the register does not state: " + field,
                                "由谁担任取决于台账未载明的事项：" + chinese)));
    }

    private static void assertSeat(
            Register.Builder register, SeatHolder holder, SeatFilling filling, ElementStatus status) {
        Plan plan = plan(register, holder);
        assertThat(plan.seats().get(0).holders()).isEqualTo(filling);
        assertThat(plan.status("overall/seats/" + SampleTemplates.id(holder))).contains(status);
    }

    private static Plan plan(Register.Builder register, SeatHolder holder) {
        return plan(register, SampleTemplates.of(SampleTemplates.seat(holder, Optional.empty(), Optional.empty())));
    }

    private static Plan plan(Register.Builder register, PlanTemplate template) {
        return new PlanInstantiator(template)
                .instantiate(register.members(SampleRegisters.members(2)).build(), C1, DAY);
    }

    private static BranchId id() {
        return BranchId.of("b1");
    }

    private static CompoundBranch.Builder branch() {
        return SampleRegisters.branch("b1", BranchKind.FORMAL);
    }

    private static CommitteeSeat seat(MemberId member) {
        return CommitteeSeat.builder()
                .member(member)
                .addPosts(CommitteePost.ORDINARY)
                .build();
    }

    private static CompoundPairing.Builder pairing() {
        return CompoundPairing.builder().compound(C1);
    }

    private static BuildingGroup.Builder group(String id) {
        return BuildingGroup.builder().id(GroupId.of(id)).name(id).branch(id()).addBuildings(BuildingId.of("n1"));
    }

    private static Register.Builder with(CompoundBranch.Builder branch) {
        return register()
                .organisation(Organisation.builder()
                        .branches(Listing.of(List.of(branch.build())))
                        .build());
    }

    private static Register.Builder with(CompoundPairing.Builder pairing) {
        return register()
                .pairings(Pairings.builder()
                        .compounds(Listing.of(List.of(pairing.build())))
                        .build());
    }

    private static Register.Builder unpaired() {
        return register().pairings(Pairings.builder().compounds(Listing.of()).build());
    }

    private static Register.Builder groups(BuildingGroup.Builder... groups) {
        return register(compound().buildings(Listing.of(building("n1", 3))))
                .organisation(Organisation.builder()
                        .branches(Listing.of(List.of(branch().build())))
                        .groups(Listing.of(Arrays.stream(groups)
                                .map(BuildingGroup.Builder::build)
                                .toList()))
                        .build());
    }
}
