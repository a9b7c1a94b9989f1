package org.grassroots.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.RecordChange;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.formation.FormationOptions.Preference;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

class FormationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final UnaryOperator<PartyMember.Builder> FULL_HERE = member ->
            member.status(MemberStatus.FULL).affiliation(Affiliation.HERE).votingRights(Answer.YES);
    private static final UnaryOperator<PartyMember.Builder> IN_SERVICE = member -> member.status(MemberStatus.FULL)
            .affiliation(Affiliation.ELSEWHERE)
            .votingRights(Answer.YES)
            .capacities(Listing.of(Capacity.IN_SERVICE));

    private static Formation formation(String pack) {
        return Formation.of(Evaluator.of(List.of(ShippedPacks.find(pack)), DAY));
    }

    private static Proposal propose(Registers registers) {
        return formation("compound-measures").propose(registers.build());
    }

    private static CompoundBranch only(Proposal proposal) {
        assertThat(proposal.register().branches()).hasSize(1);
        return proposal.register().branches().get(0);
    }

    private static UnaryOperator<Compound.Builder> adjoining(String... ids) {
        return compound -> compound.neighbours(
                Listing.of(List.of(ids).stream().map(CompoundId::of).toList()));
    }

    private static String certificates(Proposal proposal) {
        return String.join(
                "\n",
                proposal.impossible().stream()
                        .filter(one -> one instanceof Impossible.Unformed)
                        .map(one -> one.rule() + " " + one.subject() + ": "
                                + one.certificate().english())
                        .toList());
    }

    @Test
    void three_compounds_with_two_one_and_two_full_members_join() {
        Proposal proposal = propose(Registers.compound("c-1", adjoining("c-2"))
                .add(2, FULL_HERE)
                .andCompound("c-2", adjoining("c-1", "c-3"))
                .add(1, FULL_HERE)
                .andCompound("c-3", adjoining("c-2"))
                .add(2, FULL_HERE));

        CompoundBranch joint = only(proposal);
        assertThat(joint.kind()).isEqualTo(BranchKind.JOINT);
        assertThat(joint.serves())
                .containsExactly(
                        ServedArea.whole(CompoundId.of("c-1")),
                        ServedArea.whole(CompoundId.of("c-2")),
                        ServedArea.whole(CompoundId.of("c-3")));
        assertThat(joint.members().items()).hasSize(5);
        assertThat(joint.secretaries().items()).hasSize(1);
        assertThat(joint.committee()).isEqualTo(Known.none());
        assertThat(joint.parent()).isEqualTo(BranchParent.COMMUNITY);
        assertThat(proposal.changes().get(0)).isEqualTo(new RecordChange.NothingFormed());
        assertThat(proposal.reasons().get(1).decision().english())
                .isEqualTo(
                        "Compounds 'c-1', 'c-2', 'c-3' get joint branch 'joint/c-1': each is too small alone, and their"
                                + " full members affiliated here number 5 together.");
        assertThat(proposal.notes()).isEmpty();
        assertThat(certificates(proposal)).isEmpty();
    }

    @Test
    void that_compounds_adjoin_is_assumed_where_nobody_said_and_told() {
        Proposal proposal = propose(
                Registers.compound("c-1").add(2, FULL_HERE).andCompound("c-2").add(1, FULL_HERE));

        assertThat(only(proposal).kind()).isEqualTo(BranchKind.JOINT);
        assertThat(proposal.notes().get(0).text().english())
                .isEqualTo(
                        "That compounds 'c-1', 'c-2' adjoin is assumed from the order of their ids, as nobody recorded their"
                                + " neighbours.");
    }

    @Test
    void two_full_members_here_are_too_few_for_a_formal_branch_and_three_are_enough() {
        Proposal two = propose(Registers.compound("c-1").add(2, FULL_HERE));
        Proposal three = propose(Registers.compound("c-1").add(3, FULL_HERE));

        assertThat(two.register().branches()).isEmpty();
        assertThat(only(three).kind()).isEqualTo(BranchKind.FORMAL);
    }

    @Test
    void what_is_missing_is_told_exactly() {
        Proposal proposal = propose(Registers.compound("c-1", adjoining("c-2"))
                .add(1, FULL_HERE)
                .andCompound("c-2", adjoining("c-1"))
                .add(1, FULL_HERE));

        assertThat(certificates(proposal))
                .startsWith(
                        "compound.temporary-branch compound c-1: No branch can be formed for compound 'c-1': it lacks 2 full"
                                + " members affiliated here, for a formal branch; or 1 full member affiliated here in any of"
                                + " 'c-1', 'c-2', for a joint branch of these; or 2 full members living there or deployed by the"
                                + " street, for a temporary branch.");
        Impossible first = proposal.impossible().get(0);
        assertThat(first.certificate().simplifiedChinese())
                .isEqualTo("小区“c-1”无法成立党支部：缺少组织关系在本社区的正式党员2名（成立正式党支部）；或者“c-1”、“c-2”中组织关系在本社区的正式党员合计1名"
                        + "（成立联合党支部）；或者在本小区居住或由街道下派的正式党员2名（成立临时党支部）。");
        assertThat(first.lacks())
                .containsExactly(
                        new Lack.FullMembers(CompoundId.of("c-1"), 2),
                        new Lack.FullMembersTogether(List.of(CompoundId.of("c-1"), CompoundId.of("c-2")), 1),
                        new Lack.FullResidents(CompoundId.of("c-1"), 2));
    }

    @Test
    void a_compound_left_over_is_told_with_whom_it_could_have_joined() {
        Registers registers = Registers.compound("c-1", adjoining("c-2", "c-3", "c-4", "c-5", "c-6"))
                .add(2, FULL_HERE);
        for (int number = 2; number <= 5; number++) {
            registers.andCompound("c-" + number, adjoining("c-1")).add(1, FULL_HERE);
        }
        Proposal proposal =
                propose(registers.andCompound("c-6", adjoining("c-1")).add(1, FULL_HERE));

        assertThat(only(proposal).serves()).hasSize(5);
        Impossible left = proposal.impossible().get(0);
        assertThat(left.subject().id()).isEqualTo("c-6");
        assertThat(left.lacks()).contains(new Lack.Neighbour(List.of(CompoundId.of("c-1"))));
        assertThat(left.certificate().english())
                .contains("; or a neighbour that is free to join: it could join with 'c-1'; or ");
    }

    @Test
    void residents_of_whatever_affiliation_make_a_temporary_branch_with_appointed_officers() {
        CompoundBranch temporary =
                only(propose(Registers.compound("c-1").add(3, IN_SERVICE).community(of -> of.subdistrict("云溪街道"))));

        assertThat(temporary.kind()).isEqualTo(BranchKind.TEMPORARY);
        assertThat(temporary.approval().value().orElseThrow().by()).isEqualTo("云溪街道党工委");
        assertThat(temporary.task().value()).isPresent();
        assertThat(temporary.secretaries().items().get(0).selection()).isEqualTo(SelectionMode.APPOINTED);
        assertThat(temporary.members().items()).hasSize(3);
    }

    @Test
    void two_residents_and_one_deployed_member_make_a_temporary_branch() {
        Registers registers = Registers.compound("c-1")
                .add(2, IN_SERVICE)
                .member(
                        "d-1",
                        member -> IN_SERVICE
                                .apply(member)
                                .residence(Residence.ELSEWHERE)
                                .capacities(Listing.of(Capacity.DEPLOYED)));

        Proposal proposal = propose(registers);

        assertThat(only(proposal).members().items()).contains(MemberId.of("d-1"));
        assertThat(proposal.changes())
                .contains(new MemberChange.Deploy(MemberId.of("d-1"), BranchId.of("temporary/c-1")));
    }

    @Test
    void the_preference_decides_where_both_would_do_and_a_pack_where_it_takes_only_one() {
        Register register = Registers.compound("c-1")
                .add(2, FULL_HERE)
                .add(1, IN_SERVICE)
                .andCompound("c-2")
                .add(1, FULL_HERE)
                .add(2, IN_SERVICE)
                .build();
        Evaluator measures = Evaluator.of(List.of(ShippedPacks.find("compound-measures")), DAY);
        FormationOptions temporaryFirst = FormationOptions.DEFAULT.with(Preference.TEMPORARY_FIRST);

        assertThat(Formation.of(measures).propose(register).register().branches())
                .extracting(CompoundBranch::kind)
                .containsExactly(BranchKind.JOINT);
        assertThat(Formation.of(measures, temporaryFirst)
                        .propose(register)
                        .register()
                        .branches())
                .extracting(CompoundBranch::kind)
                .containsExactly(BranchKind.TEMPORARY, BranchKind.TEMPORARY);
        assertThat(formation("linfen").propose(register).register().branches())
                .extracting(CompoundBranch::kind)
                .containsExactly(BranchKind.TEMPORARY, BranchKind.TEMPORARY);
    }

    @Test
    void six_full_members_get_one_secretary_and_seven_a_committee() {
        CompoundBranch six = only(propose(Registers.compound("c-1").add(6, FULL_HERE)));
        CompoundBranch seven = only(propose(Registers.compound("c-1").add(7, FULL_HERE)));

        assertThat(six.committee()).isEqualTo(Known.none());
        assertThat(seven.committee().value().orElseThrow().seats().items()).hasSize(4);
        assertThat(seven.term().electedOn()).contains(DAY);
    }

    @Test
    void the_secretary_comes_from_the_first_circle_with_a_candidate_and_of_these_is_the_longest_full() {
        Proposal proposal = propose(Registers.compound("c-1")
                .add(3, FULL_HERE)
                .member("young", member -> suitable(member).fullSince(DAY.minusMonths(11)))
                .member("old", member -> suitable(member).fullSince(DAY.minusYears(9)))
                .member(
                        "older",
                        member -> suitable(member).fullSince(DAY.minusYears(30)).suitableAsSecretary(Answer.UNKNOWN))
                .add(1, IN_SERVICE));

        assertThat(only(proposal).secretaries().items())
                .extracting(Officer::member)
                .containsExactly(MemberId.of("old"));
        Reasoned reasoned = proposal.reasons().get(2);
        assertThat(reasoned.decision().english()).contains("is member 'old'");
        assertThat(reasoned.considered().get(0).isChosen()).isTrue();
        assertThat(reasoned.considered())
                .extracting(one -> one.candidate().id() + ": " + one.because().english())
                .contains(
                        "young: not known to have been full for long enough",
                        "m7: comes after: an in-service member who lives there",
                        "older: comes after: a resident member of whom nobody said whether he or she is directly"
                                + " managed here and suitable");
    }

    private static PartyMember.Builder suitable(PartyMember.Builder member) {
        return FULL_HERE
                .apply(member)
                .capacities(Listing.of(Capacity.DIRECTLY_MANAGED))
                .suitableAsSecretary(Answer.YES);
    }

    @Test
    void who_lives_in_no_compound_with_a_roll_stands_on_that_of_the_community() {
        Proposal proposal = propose(Registers.compound("c-1")
                .add(3, FULL_HERE)
                .member("away", member -> FULL_HERE.apply(member).residence(Residence.ELSEWHERE)));

        CommunityOrganisation formed = proposal.register()
                .organisation()
                .communityOrganisation()
                .value()
                .orElseThrow();
        assertThat(formed.roll()).isEqualTo(Listing.of(MemberId.of("away")));
        assertThat(proposal.register().branches().get(0).members().items()).hasSize(3);
    }

    @Test
    void a_member_of_unknown_status_does_not_count_and_is_told() {
        Proposal proposal = propose(
                Registers.compound("c-1").add(2, FULL_HERE).add(1, member -> member.affiliation(Affiliation.HERE)));

        assertThat(proposal.register().branches()).isEmpty();
        assertThat(proposal.notes().get(0).text().english())
                .isEqualTo(
                        "In compound 'c-1', members of whom nobody recorded status or affiliation number 1; they were not"
                                + " counted.");
        assertThat(proposal.impossible().get(0).lacks()).hasAtLeastOneElementOfType(Lack.Facts.class);
    }

    @Test
    void a_vacant_post_of_a_branch_that_is_there_is_filled_and_nothing_else_touched() {
        Register register = Registers.compound("c-1")
                .add(3, FULL_HERE)
                .branch(
                        "b-1",
                        BranchKind.FORMAL,
                        branch -> branch.members(Listing.of(MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m3")))
                                .parent(BranchParent.SUBDISTRICT)
                                .committee(Known.none())
                                .deputies(Listing.of())
                                .secretaries(Listing.of()))
                .build();

        List<Change> changes = formation("compound-measures").propose(register).changes();

        assertThat(changes).hasAtLeastOneElementOfType(OfficerChange.Elect.class);
        assertThat(changes).noneMatch(change -> change instanceof BranchChange);
    }

    @Test
    void under_linfen_a_temporary_branch_stands_beside_a_weak_formal_one() {
        Register register = Registers.compound("c-1")
                .add(4, FULL_HERE)
                .branch(
                        "b-1",
                        BranchKind.FORMAL,
                        branch -> branch.members(Listing.of(
                                        MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m3"), MemberId.of("m4")))
                                .weak(Answer.YES))
                .build();

        assertThat(formation("linfen").propose(register).register().branches())
                .extracting(CompoundBranch::kind)
                .containsExactly(BranchKind.FORMAL, BranchKind.TEMPORARY);
        assertThat(formation("compound-measures").propose(register).register().branches())
                .hasSize(1);
    }

    @Test
    void before_the_regulations_had_numbers_nothing_is_asked_for() {
        Formation before =
                Formation.of(Evaluator.of(List.of(ShippedPacks.find("compound-measures")), LocalDate.of(2018, 10, 27)));

        assertThat(before.propose(Registers.compound("c-1")
                                .add(3, FULL_HERE)
                                .noBranch()
                                .build())
                        .changes())
                .isEmpty();
    }
}
