package org.grassroots.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.record.Term;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.repair.source.ShippedRemedies;
import org.junit.jupiter.api.Test;

/** What is told of one finding: remedies cheapest first, or why there is none. */
class RepairTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Evaluator NATIONAL = Evaluator.of(List.of(ShippedPacks.find("national")), DAY);
    private static final BranchId B1 = BranchId.of("b1");

    /** A formal branch with one of five full members who live there on its roll; the others stand on the community's. */
    private static Register oneOnTheRoll(int others) {
        List<MemberId> ofTheCommunity = IntStream.rangeClosed(2, others + 1)
                .mapToObj(number -> MemberId.of("m" + number))
                .toList();
        return Registers.compound("c1")
                .add(
                        others + 1,
                        member -> member.status(MemberStatus.FULL)
                                .affiliation(Affiliation.HERE)
                                .votingRights(Answer.YES))
                .branch("b1", BranchKind.FORMAL, RepairTest::led)
                .organisation(organisation -> organisation
                        .groups(Listing.of())
                        .centralHouseholds(Listing.of())
                        .communityOrganisation(Known.of(CommunityOrganisation.builder()
                                .level(CommunityLevel.BRANCH)
                                .roll(Listing.of(ofTheCommunity))
                                .build())))
                .build();
    }

    private static CompoundBranch.Builder led(CompoundBranch.Builder branch) {
        return branch.members(Listing.of(MemberId.of("m1")))
                .parent(BranchParent.COMMUNITY)
                .secretaries(Listing.of(new Officer(MemberId.of("m1"), SelectionMode.ASSIGNED, Optional.empty())))
                .deputies(Listing.of())
                .committee(Known.none())
                .resolutions(Listing.of())
                .elections(Listing.of())
                .term(new Term(Optional.of(DAY), Known.none()));
    }

    private static Finding tooSmall(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.rule().value().equals("branch.min-members"))
                .findFirst()
                .orElseThrow();
    }

    private static Change joins(int number) {
        return new MemberChange.Transfer(MemberId.of("m" + number), new Destination.ToBranch(B1));
    }

    private static List<Change> joins(int first, int last) {
        List<Change> all = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            all.add(joins(number));
        }
        return all;
    }

    @Test
    void every_pair_of_those_who_could_join_cures_a_branch_that_lacks_two() {
        Register register = oneOnTheRoll(4);
        Evaluation evaluation = NATIONAL.evaluate(register);

        Remedies remedies = Repair.of(NATIONAL, List.of()).remedies(evaluation, tooSmall(evaluation), joins(2, 5));

        assertThat(remedies.remedies())
                .extracting(Remedy::changes)
                .containsExactly(
                        List.of(joins(2), joins(3)),
                        List.of(joins(2), joins(4)),
                        List.of(joins(2), joins(5)),
                        List.of(joins(3), joins(4)),
                        List.of(joins(3), joins(5)),
                        List.of(joins(4), joins(5)));
        assertThat(remedies.certificate()).isEmpty();
        assertThat(remedies.finding()).hasToString("branch.min-members (only) on branch b1");
    }

    @Test
    void remedies_that_are_not_told_are_counted() {
        Register register = oneOnTheRoll(4);
        Evaluation evaluation = NATIONAL.evaluate(register);
        RepairOptions few = RepairOptions.builder().mostRemedies(2).build();

        Remedies remedies = Repair.of(NATIONAL, List.of(), few).remedies(evaluation, tooSmall(evaluation), joins(2, 5));

        assertThat(remedies.remedies()).hasSize(2);
        assertThat(remedies.more()).isEqualTo(4);
    }

    @Test
    void changes_that_are_too_many_are_left_out_and_counted() {
        Register register = oneOnTheRoll(4);
        Evaluation evaluation = NATIONAL.evaluate(register);
        RepairOptions few = RepairOptions.builder().mostCandidates(3).build();

        Remedies remedies = Repair.of(NATIONAL, List.of(), few).remedies(evaluation, tooSmall(evaluation), joins(2, 5));

        assertThat(remedies.remedies()).hasSize(3);
        assertThat(remedies.omitted()).isEqualTo(1);
    }

    @Test
    void two_changes_are_not_enough_where_one_is_the_most() {
        Register register = oneOnTheRoll(4);
        Evaluation evaluation = NATIONAL.evaluate(register);
        RepairOptions one = RepairOptions.builder().mostChanges(1).build();

        Remedies remedies = Repair.of(NATIONAL, List.of(), one).remedies(evaluation, tooSmall(evaluation), joins(2, 3));

        Certificate certificate = remedies.certificate().orElseThrow();
        assertThat(certificate.ground()).isEqualTo(Certificate.Ground.NONE_HELPS);
        assertThat(certificate.why().english())
                .isEqualTo(
                        "Of 2 changes that come into question, no one and no 1 together cure it without another finding.");
        assertThat(certificate.attempts())
                .containsExactly(
                        new Attempt(joins(2), new Obstacle.NotCured()), new Attempt(joins(3), new Obstacle.NotCured()));
    }

    @Test
    void what_would_be_caused_and_what_is_refused_is_told() {
        Register register = oneOnTheRoll(1);
        Evaluation evaluation = NATIONAL.evaluate(register);
        List<Change> allowed = List.of(new BranchChange.Dissolve(B1), joins(1));

        Certificate certificate = Repair.of(NATIONAL, List.of())
                .remedies(evaluation, tooSmall(evaluation), allowed)
                .certificate()
                .orElseThrow();

        assertThat(certificate.attempts().get(0).obstacle().text().english())
                .isEqualTo("It causes another finding: Member m1 is affiliated here and stands on 0 rolls, on none of a"
                        + " formal or joint branch nor on that of the community organisation; every member must have a"
                        + " place.");
        assertThat(certificate.attempts().get(1).obstacle().text().english())
                .isEqualTo("It is refused: party member 'm1': has the affiliation there already, and on no other roll;"
                        + " transfer it to somewhere else.");
    }

    @Test
    void the_cheaper_remedy_comes_first_by_the_cost_of_the_caller() {
        Register register = oneOnTheRoll(2);
        Evaluation evaluation = NATIONAL.evaluate(register);
        List<Change> allowed = new ArrayList<>(joins(2, 3));
        allowed.add(new BranchChange.Dissolve(B1));
        allowed.add(new MemberChange.Transfer(MemberId.of("m1"), new Destination.ToCommunity()));
        RepairOptions gladToDissolve = RepairOptions.builder()
                .cost(change -> change instanceof BranchChange.Dissolve ? 0 : 1)
                .build();

        assertThat(Repair.of(NATIONAL, List.of())
                        .remedies(evaluation, tooSmall(evaluation), allowed)
                        .remedies())
                .extracting(Remedy::cost)
                .containsExactly(6L, 19L);
        assertThat(Repair.of(NATIONAL, List.of(), gladToDissolve)
                        .remedies(evaluation, tooSmall(evaluation), allowed)
                        .remedies())
                .extracting(Remedy::cost)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_negative_cost_is_refused() {
        Register register = oneOnTheRoll(2);
        Evaluation evaluation = NATIONAL.evaluate(register);
        Repair repair = Repair.of(
                NATIONAL, List.of(), RepairOptions.builder().cost(change -> -1).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> repair.remedies(evaluation, tooSmall(evaluation), joins(2, 3)))
                .withMessage("the cost of a change must be 0 or more, was -1");
    }

    @Test
    void changes_that_fit_in_one_order_only_are_told_in_that_order() {
        Register register = oneOnTheRoll(2);
        Evaluation evaluation = NATIONAL.evaluate(register);
        BranchId next = BranchId.of("b2");
        CompoundBranch second = CompoundBranch.builder()
                .from(register.branches().get(0))
                .id(next)
                .name("第二支部")
                .kind(BranchKind.FUNCTIONAL)
                .build();
        Change dissolve = new BranchChange.Dissolve(next);
        Change establish = new BranchChange.Establish(second);
        Change merge = new BranchChange.Merge(List.of(B1, next), second);
        Change transfer = new MemberChange.Transfer(MemberId.of("m1"), new Destination.ToCommunity());

        List<Remedy> remedies = Repair.of(NATIONAL, List.of())
                .remedies(evaluation, tooSmall(evaluation), List.of(merge, dissolve, transfer, establish))
                .remedies();

        assertThat(remedies).extracting(Remedy::changes).containsExactly(List.of(transfer, establish, merge));
    }

    @Test
    void a_branch_below_the_least_number_needs_the_higher_organisation_for_everything() {
        Register register = oneOnTheRoll(4);
        Evaluation evaluation = NATIONAL.evaluate(register);

        Remedies remedies = Repair.of(NATIONAL, ShippedRemedies.all()).remedies(evaluation, tooSmall(evaluation));

        assertThat(remedies.remedies())
                .isNotEmpty()
                .allSatisfy(remedy -> assertThat(remedy.authorities()).contains(Authority.HIGHER));
    }

    @Test
    void a_finding_of_another_evaluation_is_refused() {
        Evaluation small = NATIONAL.evaluate(oneOnTheRoll(4));
        Evaluation large = NATIONAL.evaluate(Registers.compound("c1").noBranch().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Repair.of(NATIONAL, List.of()).remedies(large, tooSmall(small)))
                .withMessage("the evaluation has no finding branch.min-members (only) on branch b1");
    }

    @Test
    void an_evaluation_by_other_rules_is_refused() {
        Evaluation evaluation = NATIONAL.evaluate(oneOnTheRoll(4));
        Repair other = Repair.of(Evaluator.of(List.of(ShippedPacks.find("linfen")), DAY), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.on(evaluation))
                .withMessage("the evaluation of community 'k1' is by other rules than the repair");
    }

    @Test
    void a_finding_nobody_knows_a_change_for_gets_a_certificate() {
        Evaluation evaluation = NATIONAL.evaluate(oneOnTheRoll(4));

        Certificate certificate = Repair.of(NATIONAL, List.of())
                .remedies(evaluation, tooSmall(evaluation))
                .certificate()
                .orElseThrow();

        assertThat(certificate.ground()).isEqualTo(Certificate.Ground.NO_CHANGE_KNOWN);
        assertThat(certificate.why().simplifiedChinese()).isEqualTo("没有已知的变更可以消除该问题。");
    }

    @Test
    void what_cannot_be_told_needs_facts() {
        Register register = Registers.compound("c1")
                .full(3)
                .branch("b1", BranchKind.FORMAL, branch -> branch)
                .build();
        Evaluation evaluation = NATIONAL.evaluate(register);

        Certificate certificate = Repair.of(NATIONAL, ShippedRemedies.all())
                .remedies(evaluation, tooSmall(evaluation))
                .certificate()
                .orElseThrow();

        assertThat(certificate.ground()).isEqualTo(Certificate.Ground.NEEDS_FACTS);
        assertThat(certificate.why()).isEqualTo(tooSmall(evaluation).message());
    }

    @Test
    void options_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepairOptions.builder().mostChanges(0).build())
                .withMessage("mostChanges must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepairOptions.builder().mostCandidates(64).build())
                .withMessage("mostCandidates must be from 1 to 63, was 64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepairOptions.builder().mostRemedies(0).build())
                .withMessage("mostRemedies must be 1 or more, was 0");
        assertThat(RepairOptions.builder().mostCandidates(63).build().mostChanges())
                .isEqualTo(3);
    }
}
