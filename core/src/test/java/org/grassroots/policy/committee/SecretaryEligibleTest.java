package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.committee.Branches.ofBranch;
import static org.grassroots.policy.committee.Branches.ofMember;
import static org.grassroots.policy.committee.Branches.officers;

import java.util.Optional;
import java.util.Set;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretaryEligibleTest {
    private static final Shipped RULE = Branches.rule("national", "secretary.eligible");
    private static final Listing<MemberId> ON_ROLL = Listing.of(MemberId.of("m1"));
    private static final Listing<MemberId> NOT_ON_ROLL = Listing.of(MemberId.of("m2"));

    private static Register of(
            MemberStatus status,
            Answer votingRights,
            Listing<MemberId> roll,
            SelectionMode selection,
            BranchKind kind) {
        return Registers.compound("c1")
                .member("m1", member -> member.status(status).votingRights(votingRights))
                .member("m2", member -> member.status(MemberStatus.FULL).votingRights(Answer.YES))
                .branch(
                        "b1",
                        kind,
                        branch -> branch.members(roll)
                                .secretaries(Listing.of(new Officer(MemberId.of("m1"), selection, Optional.empty()))))
                .build();
    }

    private static Register status(MemberStatus status) {
        return of(status, Answer.YES, ON_ROLL, SelectionMode.ELECTED, BranchKind.FORMAL);
    }

    private static Register rights(Answer rights) {
        return of(MemberStatus.FULL, rights, ON_ROLL, SelectionMode.ELECTED, BranchKind.FORMAL);
    }

    private static Register placed(Listing<MemberId> roll, SelectionMode selection, BranchKind kind) {
        return of(MemberStatus.FULL, Answer.YES, roll, selection, kind);
    }

    @Test
    void a_full_member_of_the_branch_who_may_vote_is_eligible() {
        assertThat(RULE.verdict(status(MemberStatus.FULL))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_probationary_secretary_is_found_in_words_with_the_constitution() {
        Finding finding = RULE.finding(status(MemberStatus.PROBATIONARY));

        assertThat(finding.demand()).isEqualTo("full-member");
        assertThat(finding.citation().text())
                .isEqualTo(Text.of("Constitution of the Communist Party of China, Art. 7", "《中国共产党章程》第七条"));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: its secretary is not a full member and so may not be elected.", "支部b1书记不是正式党员，没有被选举权。"));
    }

    @Test
    void a_secretary_whose_rights_are_suspended_is_not_eligible() {
        assertThat(RULE.found(rights(Answer.NO))).containsExactly("voting-rights");
    }

    @ParameterizedTest
    @CsvSource({
        "FORMAL, ELECTED, VIOLATED",
        "FORMAL, APPOINTED, VIOLATED",
        "FORMAL, ASSIGNED, SATISFIED",
        "JOINT, ELECTED, VIOLATED",
        "TEMPORARY, APPOINTED, SATISFIED",
        "FUNCTIONAL, UNKNOWN, SATISFIED"
    })
    void who_is_not_on_the_roll_must_have_been_assigned(BranchKind kind, SelectionMode selection, Verdict verdict) {
        assertThat(RULE.verdict(placed(NOT_ON_ROLL, selection, kind))).isEqualTo(verdict);
    }

    @Test
    void unknown_status_and_unknown_rights_decide_their_own_demand() {
        assertThat(RULE.decisive(status(MemberStatus.UNKNOWN))).containsExactly(Set.of(ofMember("m1", Field.STATUS)));
        assertThat(RULE.decisive(rights(Answer.UNKNOWN))).containsExactly(Set.of(ofMember("m1", Field.VOTING_RIGHTS)));
    }

    @Test
    void where_roll_and_selection_are_unknown_either_may_show_that_the_secretary_belongs() {
        Finding finding = RULE.finding(placed(Listing.unknown(), SelectionMode.UNKNOWN, BranchKind.FORMAL));

        assertThat(finding.decisive().sets())
                .containsExactly(ofBranch(Field.MEMBERS), Set.of(ofMember("m1", Field.SELECTION)));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the secretary of 支部b1 is on its roll or was assigned by the higher organisation. To find out: list of members (branch b1).",
                        "无法判断支部b1书记是否为本支部在册党员或由上级党组织指派。需要查明：党员名单（b1）。"));
    }

    @Test
    void where_the_roll_is_known_the_selection_does_not_matter() {
        assertThat(RULE.verdict(placed(ON_ROLL, SelectionMode.UNKNOWN, BranchKind.FORMAL)))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(RULE.decisive(placed(NOT_ON_ROLL, SelectionMode.UNKNOWN, BranchKind.FORMAL)))
                .containsExactly(Set.of(ofMember("m1", Field.SELECTION)));
    }

    @Test
    void of_two_secretaries_both_must_be_eligible() {
        Register register = Registers.compound("c1")
                .member("m1", member -> member.status(MemberStatus.FULL))
                .member("m2", member -> member.status(MemberStatus.PROBATIONARY))
                .branch("b1", BranchKind.FORMAL, branch -> branch.secretaries(officers("m1", "m2")))
                .build();

        assertThat(RULE.verdict(register, "full-member")).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_branch_without_a_secretary_is_not_spoken_of_and_unknown_secretaries_decide() {
        assertThat(RULE.verdict(Branches.formal(3, branch -> branch.secretaries(officers()))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        Register unknown = Branches.formal(3, (CompoundBranch.Builder branch) -> branch);
        assertThat(RULE.found(unknown)).containsExactly("full-member", "voting-rights", "of-the-branch");
        assertThat(RULE.findings(unknown))
                .allSatisfy(
                        finding -> assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.SECRETARIES)));
    }
}
