package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.Reasons;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchRulesTest {
    private static final RuleId MIN = RuleId.of("branch.min-members");
    private static final RuleId MAX = RuleId.of("branch.max-members");
    private static final RuleId COMMITTEE = RuleId.of("committee.required");
    private static final Subject B1 = Subject.of(Subject.Kind.BRANCH, BranchId.of("b1"));
    private static final UnaryOperator<CompoundBranch.Builder> ROLL_UNKNOWN = UnaryOperator.identity();

    private static Evaluation evaluate(Registers register) {
        return TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.DAY).evaluate(register.build());
    }

    private static Reasons why(Registers register, RuleId rule) {
        return evaluate(register).why(rule, B1);
    }

    private static Verdict verdict(Registers register, RuleId rule) {
        return why(register, rule).verdict();
    }

    private static Finding finding(Registers register, RuleId rule) {
        return evaluate(register).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Registers of(int full, int probationary, BranchKind kind) {
        return Registers.compound("c1").full(full).probationary(probationary).branch("b1", kind);
    }

    private static Registers committee(int full, Known<Committee> committee) {
        Registers register = Registers.compound("c1").full(full);
        List<MemberId> roll = IntStream.rangeClosed(1, full)
                .mapToObj(number -> MemberId.of("m" + number))
                .toList();
        return register.branch(
                "b1",
                BranchKind.FORMAL,
                branch -> branch.members(Listing.of(roll)).committee(committee));
    }

    private static Set<MissingFact> ofBranch(Field field) {
        return Set.of(MissingFact.of(Subject.Kind.BRANCH, BranchId.of("b1"), field));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, FORMAL, VIOLATED",
        "3, 0, FORMAL, SATISFIED",
        "0, 0, FORMAL, VIOLATED",
        "2, 0, JOINT, NOT_APPLICABLE",
        "2, 0, TEMPORARY, NOT_APPLICABLE",
        "2, 0, FUNCTIONAL, NOT_APPLICABLE"
    })
    void a_formal_branch_needs_three_full_members(int full, int probationary, BranchKind kind, Verdict verdict) {
        assertThat(verdict(of(full, probationary, kind), MIN)).isEqualTo(verdict);
    }

    @Test
    void a_branch_of_two_full_members_is_found_with_number_source_and_words() {
        Finding finding = finding(of(2, 5, BranchKind.FORMAL), MIN);

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.observed()).isEqualTo(Quantity.of(2));
        assertThat(finding.required()).isEqualTo(Quantity.of(3));
        assertThat(finding.unit()).isEqualTo(Text.of("full members", "名正式党员"));
        assertThat(finding.citation().text()).isEqualTo(Text.of("Branch regulations, Art. 4", "支部工作条例第4条"));
        assertThat(finding.message())
                .isEqualTo(Text.of("支部b1 has 2 of 3 full members, 1 short", "支部b1应有3名正式党员，实有2名，差1名"));
    }

    @Test
    void a_roll_that_is_short_whatever_one_unknown_status_says_is_found_with_bounds() {
        Registers register = Registers.compound("c1").full(1);
        register.add(1, member -> member.affiliation(Affiliation.HERE)).branch("b1", BranchKind.FORMAL);

        Finding finding = finding(register, MIN);
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.message().english()).isEqualTo("支部b1 has 1 to 2 of 3 full members, 1 to 2 short");
    }

    @Test
    void a_member_twice_on_one_roll_counts_once() {
        Registers register = Registers.compound("c1").full(2);
        register.branch(
                "b1",
                BranchKind.FORMAL,
                branch -> branch.members(Listing.of(MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m1"))));

        assertThat(verdict(register, MIN)).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 0, FORMAL, SATISFIED",
        "45, 5, FORMAL, SATISFIED",
        "51, 0, FORMAL, VIOLATED",
        "46, 5, FORMAL, VIOLATED",
        "51, 0, JOINT, VIOLATED",
        "51, 0, TEMPORARY, NOT_APPLICABLE"
    })
    void a_roll_has_fifty_members_at_most_probationary_ones_among_them(
            int full, int probationary, BranchKind kind, Verdict verdict) {
        assertThat(verdict(of(full, probationary, kind), MAX)).isEqualTo(verdict);
    }

    @Test
    void fifty_one_members_are_one_above_the_ceiling() {
        Registers register = of(46, 5, BranchKind.FORMAL);
        Finding finding = finding(register, MAX);

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.message()).isEqualTo(Text.of("支部b1 has 51 members, 1 above 50", "支部b1有51名党员，超过50名上限1名"));
        assertThat(why(register, MAX).demands().get(0).holds().margin()).contains(Quantity.of(1));
    }

    @Test
    void a_ceiling_on_all_members_needs_no_status() {
        Registers register = Registers.compound("c1").add(51, member -> member).branch("b1", BranchKind.FORMAL);

        assertThat(verdict(register, MAX)).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"branch.min-members", "branch.max-members"})
    void an_unknown_roll_leaves_the_rule_open_until_it_is_there(String rule) {
        Registers register = Registers.compound("c1").full(9).branch("b1", BranchKind.FORMAL, ROLL_UNKNOWN);

        Finding finding = finding(register, RuleId.of(rule));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.MEMBERS));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1 cannot be judged by " + rule + ": list of members (branch b1) is missing",
                        "支部b1无法判断：缺少党员名单（b1）"));
    }

    @ParameterizedTest
    @CsvSource({"6, NOT_APPLICABLE", "7, VIOLATED"})
    void seven_full_members_without_a_committee_break_the_rule_and_six_do_not(int full, Verdict verdict) {
        assertThat(verdict(committee(full, Known.none()), COMMITTEE)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"6, NOT_APPLICABLE", "7, SATISFIED"})
    void a_committee_of_which_no_seat_is_known_is_a_committee(int full, Verdict verdict) {
        assertThat(verdict(committee(full, Known.of(new Committee(Listing.unknown()))), COMMITTEE))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"6, NOT_APPLICABLE", "7, UNDETERMINED"})
    void whether_there_is_a_committee_matters_from_seven_full_members_on(int full, Verdict verdict) {
        assertThat(verdict(committee(full, Known.unknown()), COMMITTEE)).isEqualTo(verdict);
    }

    @Test
    void an_unknown_committee_is_the_fact_that_decides() {
        Finding finding = finding(committee(7, Known.unknown()), COMMITTEE);

        assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.COMMITTEE));
        assertThat(finding.observed()).isEqualTo(Quantity.of(new Interval(0, 1)));
        assertThat(finding.required()).isEqualTo(Quantity.of(1));
    }

    @Test
    void where_neither_roll_nor_committee_is_known_either_may_decide() {
        Registers register = Registers.compound("c1").branch("b1", BranchKind.FORMAL, ROLL_UNKNOWN);

        assertThat(finding(register, COMMITTEE).decisive().sets())
                .containsExactly(ofBranch(Field.MEMBERS), ofBranch(Field.COMMITTEE));
    }

    @Test
    void seven_full_members_without_a_committee_are_found_in_words() {
        assertThat(finding(committee(7, Known.none()), COMMITTEE).message())
                .isEqualTo(
                        Text.of("支部b1 has 7 full members (0 above 7) and 0 committees", "支部b1有7名正式党员（超出7名0名），委员会0个"));
    }

    @ParameterizedTest
    @CsvSource({"TEMPORARY", "FUNCTIONAL"})
    void a_branch_without_a_roll_needs_no_committee(BranchKind kind) {
        assertThat(verdict(of(9, 0, kind), COMMITTEE)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void probationary_members_do_not_make_a_committee_necessary() {
        assertThat(verdict(of(6, 9, BranchKind.FORMAL), COMMITTEE)).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
