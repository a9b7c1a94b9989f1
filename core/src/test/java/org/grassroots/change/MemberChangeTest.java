package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.change.Town.B1;
import static org.grassroots.change.Town.B2;
import static org.grassroots.change.Town.C1;
import static org.grassroots.change.Town.C2;
import static org.grassroots.change.Town.DAY;
import static org.grassroots.change.Town.LATER;
import static org.grassroots.change.Town.T1;
import static org.grassroots.change.Town.assertRefused;
import static org.grassroots.change.Town.branch;
import static org.grassroots.change.Town.id;
import static org.grassroots.change.Town.listing;
import static org.grassroots.change.Town.member;

import java.time.LocalDate;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Destination.Elsewhere;
import org.grassroots.change.Destination.ToBranch;
import org.grassroots.change.Destination.ToCommunity;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegisterWriter;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

class MemberChangeTest {
    private final Register town = Town.register();

    private static CommunityOrganisation top(Register register) {
        return register.organisation().communityOrganisation().value().orElseThrow();
    }

    private static BuildingGroup group(Register register, String id) {
        return register.group(GroupId.of(id)).orElseThrow();
    }

    @Test
    void a_transfer_leaves_the_roll_and_with_it_posts_and_groups_of_that_branch() {
        Register after = town.apply(new MemberChange.Transfer(id("m1"), new ToBranch(B2)));

        assertThat(branch(after, "b2").members()).isEqualTo(listing("m5", "m6", "m1"));
        CompoundBranch left = branch(after, "b1");
        assertThat(left.members()).isEqualTo(listing("m2", "m3", "m4", "p1"));
        assertThat(left.secretaries()).isEqualTo(Listing.of());
        assertThat(left.deputies()).isEqualTo(Listing.of());
        assertThat(left.committee().value().orElseThrow().seats().items())
                .extracting(CommitteeSeat::member)
                .containsExactly(id("m2"));
        assertThat(left.workingGroup()).isEqualTo(listing("m2"));
        assertThat(group(after, "g1").members()).isEqualTo(listing("m2"));
        assertThat(group(after, "g1").leaders()).isEqualTo(Listing.of());
        assertThat(group(after, "g1").microGridHead()).isEqualTo(Known.none());
        assertThat(group(after, "g1").responsibilityAreas()).isEqualTo(Listing.of());
        assertThat(after.centralHouseholds().get(0).head()).isEqualTo(Known.none());
        assertThat(after.branches().get(2)).isSameAs(town.branches().get(2));
        assertThat(after.groups().get(1)).isSameAs(town.groups().get(1));
        assertThat(after.members()).isEqualTo(town.members());
        assertThat(after.pairings()).isSameAs(town.pairings());
    }

    @Test
    void a_transfer_to_the_community_joins_its_own_roll() {
        Register after = town.apply(new MemberChange.Transfer(id("m5"), new ToCommunity()));

        assertThat(top(after).roll()).isEqualTo(listing("o1", "m5"));
        assertThat(branch(after, "b2").members()).isEqualTo(listing("m6"));
    }

    @Test
    void a_transfer_elsewhere_leaves_every_roll_and_the_committee_of_the_community() {
        Register after = town.apply(new MemberChange.Transfer(id("m2"), new Elsewhere()))
                .apply(new MemberChange.Transfer(id("o1"), new Elsewhere()));

        assertThat(member(after, "m2").affiliation()).isEqualTo(Affiliation.ELSEWHERE);
        assertThat(branch(after, "b1").members()).isEqualTo(listing("m1", "m3", "m4", "p1"));
        assertThat(top(after).roll()).isEqualTo(Listing.of());
        assertThat(top(after).committee()).isEqualTo(Listing.of());
    }

    @Test
    void a_transfer_from_the_community_to_a_branch_leaves_the_seat_in_its_committee() {
        Register after = town.apply(new MemberChange.Transfer(id("o1"), new ToBranch(B2)));

        assertThat(top(after).roll()).isEqualTo(Listing.of());
        assertThat(top(after).committee()).isEqualTo(listing("o1", "m2"));
    }

    @Test
    void whoever_comes_from_elsewhere_is_affiliated_here_and_keeps_taking_part_in_a_temporary_branch() {
        Register after = town.apply(new MemberChange.Transfer(id("e1"), new ToBranch(B1)));

        assertThat(member(after, "e1").affiliation()).isEqualTo(Affiliation.HERE);
        assertThat(branch(after, "t1")).isSameAs(branch(town, "t1"));
    }

    @Test
    void a_transfer_to_one_of_two_rolls_leaves_the_other() {
        Register twice = town.apply(new BranchChange.Correct(CompoundBranch.builder()
                .from(branch(town, "b2"))
                .members(listing("m5", "m1"))
                .build()));
        Register after = twice.apply(new MemberChange.Transfer(id("m1"), new ToBranch(B2)));

        assertThat(branch(after, "b2")).isSameAs(branch(twice, "b2"));
        assertThat(branch(after, "b1").members()).isEqualTo(listing("m2", "m3", "m4", "p1"));
    }

    @Test
    void a_transfer_to_where_the_affiliation_is_already_is_refused() {
        String text = "party member '%s': has the affiliation there already, and on no other roll; "
                + "transfer it to somewhere else";

        assertRefused(
                town,
                new MemberChange.Transfer(id("m1"), new ToBranch(B1)),
                Reason.THERE_ALREADY,
                text.formatted("m1"));
        assertRefused(
                town,
                new MemberChange.Transfer(id("o1"), new ToCommunity()),
                Reason.THERE_ALREADY,
                text.formatted("o1"));
        assertRefused(
                town, new MemberChange.Transfer(id("e1"), new Elsewhere()), Reason.THERE_ALREADY, text.formatted("e1"));
    }

    @Test
    void nobody_is_transferred_to_a_branch_without_a_roll() {
        assertRefused(
                town,
                new MemberChange.Transfer(id("x1"), new ToBranch(T1)),
                Reason.FORBIDDEN,
                "branch 't1': is of the kind TEMPORARY and has no roll; an affiliation lies with a formal or joint branch"
                        + " (branch regulations Art. 8): send the member there instead, who keeps the affiliation");
    }

    @Test
    void a_transfer_needs_a_member_a_branch_and_a_known_roll() {
        assertRefused(
                town,
                new MemberChange.Transfer(id("nobody"), new ToBranch(B1)),
                Reason.NOT_THERE,
                "party member 'nobody': is not in this register; "
                        + "name a party member that is; one that was dissolved or removed cannot be changed any more");
        assertRefused(
                town,
                new MemberChange.Transfer(id("m1"), new ToBranch(BranchId.of("b7"))),
                Reason.NOT_THERE,
                "branch 'b7': is not in this register; "
                        + "name a branch that is; one that was dissolved or removed cannot be changed any more");
        Register unsaid = town.apply(new BranchChange.Correct(CompoundBranch.builder()
                .from(branch(town, "b2"))
                .members(Listing.unknown())
                .build()));
        assertRefused(
                unsaid,
                new MemberChange.Transfer(id("m1"), new ToBranch(B2)),
                Reason.NOT_LISTED,
                "the list of members of branch 'b2': is unknown, so that nothing can be added or taken away; "
                        + "record first who its members are");
        Register topless = town.apply(new RecordChange.OfCommunityOrganisation(Known.none()));
        assertRefused(
                topless,
                new MemberChange.Transfer(id("m1"), new ToCommunity()),
                Reason.NOT_THERE,
                "the community organisation: is not in this register; record it first, or transfer to a branch");
    }

    @Test
    void a_member_is_sent_to_a_branch_without_a_roll_and_keeps_the_affiliation() {
        Register after = town.apply(new MemberChange.Deploy(id("m5"), T1));

        assertThat(branch(after, "t1").members()).isEqualTo(listing("e1", "m5"));
        assertThat(branch(after, "b2")).isSameAs(branch(town, "b2"));
        assertThat(after.members()).isSameAs(town.members());
        assertRefused(
                after,
                new MemberChange.Deploy(id("m5"), T1),
                Reason.THERE_ALREADY,
                "party member 'm5': takes part in branch 't1' already; send somebody else, or to another branch");
    }

    @Test
    void nobody_is_sent_to_a_branch_with_a_roll_or_back_from_one() {
        String text = "branch 'b2': is of the kind FORMAL and has a roll; "
                + "members of such a branch are affiliated with it (MR Art. 32): transfer the affiliation instead";

        assertRefused(town, new MemberChange.Deploy(id("m1"), B2), Reason.FORBIDDEN, text);
        assertRefused(town, new MemberChange.Undeploy(id("m5"), B2), Reason.FORBIDDEN, text);
    }

    @Test
    void whose_sending_ends_leaves_the_posts_of_that_branch_too() {
        Register appointed = town.apply(new OfficerChange.Appoint(T1, Slate.of(id("e1")), LATER));
        Register after = appointed.apply(new MemberChange.Undeploy(id("e1"), T1));

        assertThat(branch(after, "t1").members()).isEqualTo(Listing.of());
        assertThat(branch(after, "t1").secretaries()).isEqualTo(Listing.of());
        assertRefused(
                after,
                new MemberChange.Undeploy(id("e1"), T1),
                Reason.NOT_THERE,
                "party member 'e1': does not take part in branch 't1'; name one of its members");
    }

    private static PartyMember.Builder newcomer(String id) {
        return PartyMember.builder().id(MemberId.of(id)).name(Registers.NAME).status(MemberStatus.PROBATIONARY);
    }

    @Test
    void whoever_is_admitted_joins_the_roll_and_is_affiliated_here() {
        Register after =
                town.apply(new MemberChange.Admit(newcomer("n1").admittedOn(DAY).build(), B1));

        assertThat(after.members()).hasSize(town.members().size() + 1);
        assertThat(member(after, "n1").affiliation()).isEqualTo(Affiliation.HERE);
        assertThat(branch(after, "b1").members()).isEqualTo(listing("m1", "m2", "m3", "m4", "p1", "n1"));
    }

    @Test
    void a_temporary_or_functional_branch_admits_nobody() {
        assertRefused(
                town,
                new MemberChange.Admit(newcomer("n1").build(), T1),
                Reason.FORBIDDEN,
                "branch 't1': is temporary, and a temporary branch admits nobody (branch regulations Art. 8); "
                        + "let a formal or joint branch admit");
        Register functional = town.apply(new BranchChange.Establish(
                Town.branch("f1", BranchKind.FUNCTIONAL).build()));
        assertRefused(
                functional,
                new MemberChange.Admit(newcomer("n1").build(), BranchId.of("f1")),
                Reason.FORBIDDEN,
                "branch 'f1': is of the kind FUNCTIONAL and has no roll; an affiliation lies with a formal or joint branch"
                        + " (branch regulations Art. 8): let a formal or joint branch admit");
    }

    @Test
    void whoever_is_admitted_is_new_on_probation_and_not_of_yesterday() {
        assertRefused(
                town,
                new MemberChange.Admit(
                        newcomer("n1").status(MemberStatus.UNKNOWN).build(), B1),
                Reason.FORBIDDEN,
                "party member 'n1': is to be admitted with another status than PROBATIONARY; "
                        + "whoever is admitted begins on probation (Party Constitution Art. 7)");
        assertRefused(
                town,
                new MemberChange.Admit(newcomer("m1").build(), B1),
                Reason.THERE_ALREADY,
                "person 'm1': is in this register already; every person needs an id of its own");
        assertRefused(
                town,
                new MemberChange.Admit(
                        newcomer("n1").admittedOn(DAY.minusDays(1)).build(), B1),
                Reason.TOO_EARLY,
                "party member 'n1': the day 2025-12-31 comes before 2026-01-01, the day the register describes already; "
                        + "a change must not come before what is recorded: give 2026-01-01 or a later day");
    }

    @Test
    void the_id_of_a_helper_is_no_members() {
        assertRefused(
                town,
                new MemberChange.Admit(newcomer("h1").build(), B1),
                Reason.NOT_WHOLE,
                "the register at /helpers/0/id: the person id 'h1' is given twice; "
                        + "every person needs an id of its own");
    }

    @Test
    void probation_ends_with_full_membership_from_the_day() {
        PartyMember full = member(town.apply(new MemberChange.BecomeFull(id("p1"), DAY)), "p1");

        assertThat(full.status()).isEqualTo(MemberStatus.FULL);
        assertThat(full.fullSince()).hasValue(DAY);
        assertThat(full.admittedOn()).hasValue(LocalDate.of(2025, 6, 1));
    }

    @Test
    void a_member_of_unknown_status_may_become_full_and_a_full_one_may_not() {
        Register unsaid = town.apply(new MemberChange.Correct(
                newcomer("p1").status(MemberStatus.UNKNOWN).build()));

        assertThat(member(unsaid.apply(new MemberChange.BecomeFull(id("p1"), DAY)), "p1")
                        .isFull())
                .isEqualTo(Answer.YES);
        assertRefused(
                town,
                new MemberChange.BecomeFull(id("m1"), LATER),
                Reason.FORBIDDEN,
                "party member 'm1': is not on probation; "
                        + "only a probationary member becomes a full one (Party Constitution Art. 7)");
    }

    @Test
    void nobody_becomes_full_before_the_described_day_or_the_admission() {
        assertRefused(
                town,
                new MemberChange.BecomeFull(id("p1"), DAY.minusDays(1)),
                Reason.TOO_EARLY,
                "party member 'p1': the day 2025-12-31 comes before 2026-01-01, the day the register describes already; "
                        + "a change must not come before what is recorded: give 2026-01-01 or a later day");
        Register admitted = town.apply(
                new MemberChange.Admit(newcomer("n1").admittedOn(LATER).build(), B1));
        assertThat(member(admitted.apply(new MemberChange.BecomeFull(id("n1"), LATER)), "n1")
                        .isFull())
                .isEqualTo(Answer.YES);
        assertRefused(
                admitted,
                new MemberChange.BecomeFull(id("n1"), LATER.minusDays(1)),
                Reason.TOO_EARLY,
                "party member 'n1': the day 2026-02-28 comes before the admission on record; "
                        + "probation runs from admission (Party Constitution Art. 7): give a later day");
    }

    @Test
    void a_move_changes_one_member_and_nothing_else() {
        Register after = town.apply(new MemberChange.MoveHome(id("m5"), Residence.in(C1, BuildingId.of("c1-2"))));

        assertThat(member(after, "m5").residence()).isEqualTo(Residence.in(C1, BuildingId.of("c1-2")));
        assertThat(after.organisation()).isSameAs(town.organisation());
        assertThat(after.community()).isSameAs(town.community());
        assertThat(member(after, "m1")).isSameAs(member(town, "m1"));
    }

    @Test
    void a_move_leads_to_another_place_that_is_there() {
        assertRefused(
                town,
                new MemberChange.MoveHome(id("m5"), Residence.in(C2)),
                Reason.THERE_ALREADY,
                "party member 'm5': lives there already; give another residence than the one on record");
        assertRefused(
                town,
                new MemberChange.MoveHome(id("m5"), Residence.in(CompoundId.of("c9"))),
                Reason.NOT_WHOLE,
                "the register at /members/5/residence/compound: the compound id 'c9' names nothing; "
                        + "it must be the id of a compound of this register");
    }

    @Test
    void a_correction_replaces_a_member_or_records_one_who_was_not() {
        PartyMember suspended = PartyMember.builder()
                .from(member(town, "m1"))
                .votingRights(Answer.NO)
                .build();

        Register after = town.apply(new MemberChange.Correct(suspended))
                .apply(new MemberChange.Correct(newcomer("n1").build()));
        assertThat(after.members().get(0)).isSameAs(suspended);
        assertThat(after.members())
                .hasSize(town.members().size() + 1)
                .endsWith(newcomer("n1").build());
    }

    @Test
    void whoever_is_struck_stands_nowhere_any_more() {
        Register after = town.apply(new MemberChange.Strike(id("m1")));

        assertThat(new RegisterWriter().toText(town)).contains("\"m1\"");
        assertThat(new RegisterWriter().toText(after)).doesNotContain("\"m1\"");
        assertThat(branch(after, "b1").secretaries()).isEqualTo(Listing.of());
        assertThat(after.centralHouseholds().get(0).head()).isEqualTo(Known.none());
        assertThat(after.pairings().households()).isEqualTo(Listing.of());
        assertThat(after.pairings().compounds().items().get(0).leadingCadres()).isEqualTo(listing("e1"));
    }

    @Test
    void what_is_unknown_stays_so_when_somebody_is_struck() {
        Register bare = town.edit().organisation(Organisation.UNKNOWN).build();

        assertThat(bare.apply(new MemberChange.Strike(id("x1"))).organisation()).isSameAs(Organisation.UNKNOWN);
        assertRefused(
                bare,
                new MemberChange.Strike(id("nobody")),
                Reason.NOT_THERE,
                "party member 'nobody': is not in this register; "
                        + "name a party member that is; one that was dissolved or removed cannot be changed any more");
    }

    @Test
    void what_is_done_to_members_is_said_without_a_name_or_a_home() {
        assertThat(new MemberChange.Transfer(id("m1"), new ToBranch(B2)).sentence(town))
                .hasToString("Text[english=Transfer the affiliation of party member 'm1' to branch 'b2' (支部b2)., "
                        + "simplifiedChinese=将党员“m1”的组织关系转至支部“b2”（支部b2）。]");
        assertThat(new MemberChange.Transfer(id("m1"), new ToCommunity())
                        .sentence(town)
                        .english())
                .endsWith("to the community organisation.");
        assertThat(new MemberChange.Transfer(id("m1"), new Elsewhere())
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("将党员“m1”的组织关系转至本社区以外的组织。");
        assertThat(new MemberChange.Deploy(id("m1"), T1).sentence(town).english())
                .isEqualTo("Send party member 'm1' to take part in branch 't1' (支部t1).");
        assertThat(new MemberChange.Undeploy(id("e1"), T1).sentence(town).simplifiedChinese())
                .isEqualTo("党员“e1”不再参加支部“t1”（支部t1）。");
        assertThat(new MemberChange.Admit(newcomer("n1").build(), B1)
                        .sentence(town)
                        .english())
                .isEqualTo("Admit party member 'n1' to branch 'b1' (支部b1) as a probationary member.");
        assertThat(new MemberChange.BecomeFull(id("p1"), LATER).sentence(town).simplifiedChinese())
                .isEqualTo("党员“p1”自2026-03-01起转为正式党员。");
        assertThat(new MemberChange.MoveHome(id("m1"), Residence.in(C1, BuildingId.of("c1-2")))
                        .sentence(town)
                        .english())
                .isEqualTo("Record another home of party member 'm1': compound 'c1' (小区c1).");
        assertThat(new MemberChange.MoveHome(id("m1"), Residence.ELSEWHERE)
                        .sentence(town)
                        .english())
                .endsWith("'m1': outside the community.");
        assertThat(new MemberChange.MoveHome(id("m1"), Residence.UNKNOWN)
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("登记党员“m1”迁居：不详。");
        assertThat(new MemberChange.Correct(newcomer("n1").build())
                        .sentence(town)
                        .english())
                .isEqualTo("Correct the record of party member 'n1'.");
        assertThat(new MemberChange.Strike(id("m1")).sentence(town).simplifiedChinese())
                .isEqualTo("将党员“m1”从台账中注销。");
    }
}
