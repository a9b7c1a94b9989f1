package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundRulesTest {
    private static final RuleId REQUIRED = RuleId.of("compound.branch-required");
    private static final RuleId TEMPORARY = RuleId.of("compound.temporary-branch");
    private static final Subject C1 = Subject.of(Subject.Kind.COMPOUND, CompoundId.of("c1"));
    private static final UnaryOperator<PartyMember.Builder> UNKNOWN_AFFILIATION =
            member -> member.status(MemberStatus.FULL);
    private static final UnaryOperator<PartyMember.Builder> UNKNOWN_STATUS =
            member -> member.affiliation(Affiliation.HERE);

    private static Evaluation evaluate(Registers register) {
        return TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.DAY).evaluate(register.build());
    }

    private static void assertVerdicts(Registers register, Verdict required, Verdict temporary) {
        Evaluation evaluation = evaluate(register);
        assertThat(evaluation.why(REQUIRED, C1).verdict()).as("branch required").isEqualTo(required);
        assertThat(evaluation.why(TEMPORARY, C1).verdict())
                .as("temporary branch")
                .isEqualTo(temporary);
    }

    private static Finding only(Registers register) {
        List<Finding> findings = evaluate(register).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Set<MissingFact> ofMember(String id, Field... fields) {
        return Arrays.stream(fields)
                .map(field -> MissingFact.of(Subject.Kind.MEMBER, MemberId.of(id), field))
                .collect(Collectors.toSet());
    }

    @Test
    void two_full_five_probationary_and_thirty_in_service_members_need_a_temporary_branch_only() {
        Registers register =
                Registers.compound("c1").full(2).probationary(5).inService(30).noBranch();

        assertVerdicts(register, Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
        assertThat(only(register).message())
                .isEqualTo(Text.of("小区c1 has 2 full members and 0 of 1 branches", "小区c1有2名正式党员，党支部0个，应有1个"));
    }

    @Test
    void three_full_members_need_a_formal_branch() {
        Finding finding = only(Registers.compound("c1").full(3).noBranch());

        assertThat(finding.rule()).isEqualTo(REQUIRED);
        assertThat(finding.pack()).isEqualTo("compound-measures");
        assertThat(finding.packVersion()).isEqualTo("2");
        assertThat(finding.subject()).isEqualTo(C1).hasToString("compound c1");
        assertThat(finding.community().value()).isEqualTo("k1");
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.observed()).isEqualTo(Quantity.of(0));
        assertThat(finding.required()).isEqualTo(Quantity.of(1));
        assertThat(finding.unit()).isEqualTo(Text.of("formal branches", "个正式党支部"));
        assertThat(finding.citation()).isEqualTo(TestPacks.branchRegulations(4));
        assertThat(finding.responsible().english()).isEqualTo("the community organisation");
        assertThat(finding.decisive()).isEqualTo(DecisiveSets.NONE);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1 has 3 full members (0 above 3) and 0 of 1 formal branches",
                        "小区c1有3名正式党员（超出3名0名），正式党支部0个，应有1个"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, FORMAL, NOT_APPLICABLE, SATISFIED",
        "2, JOINT, NOT_APPLICABLE, SATISFIED",
        "2, TEMPORARY, NOT_APPLICABLE, SATISFIED",
        "2, FUNCTIONAL, NOT_APPLICABLE, VIOLATED",
        "3, FORMAL, SATISFIED, NOT_APPLICABLE",
        "3, JOINT, VIOLATED, NOT_APPLICABLE",
        "3, TEMPORARY, VIOLATED, NOT_APPLICABLE",
        "3, FUNCTIONAL, VIOLATED, NOT_APPLICABLE"
    })
    void the_kind_of_branch_must_fit_the_number_of_full_members_here(
            int full, BranchKind kind, Verdict required, Verdict temporary) {
        assertVerdicts(
                Registers.compound("c1").full(full).branch("b1", kind, UnaryOperator.identity()), required, temporary);
    }

    @Test
    void in_service_members_never_make_a_formal_branch_necessary() {
        assertVerdicts(Registers.compound("c1").inService(40).noBranch(), Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
    }

    @Test
    void a_member_who_lives_elsewhere_does_not_count_although_affiliated_here() {
        Registers register = Registers.compound("c1").full(2);
        register.add(
                1,
                member -> member.status(MemberStatus.FULL)
                        .affiliation(Affiliation.HERE)
                        .residence(Residence.ELSEWHERE));

        assertVerdicts(register.noBranch(), Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
    }

    @Test
    void a_compound_where_nobody_lives_needs_a_branch_too() {
        assertVerdicts(Registers.compound("c1").noBranch(), Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
    }

    @Test
    void a_branch_of_another_compound_does_not_serve_this_one() {
        Registers register = Registers.compound("c1").full(3).andCompound("c2").branch("b1", BranchKind.FORMAL);

        assertVerdicts(register, Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
    }

    @Test
    void two_full_and_one_of_unknown_affiliation_hang_on_that_affiliation_alone() {
        Evaluation evaluation = evaluate(
                Registers.compound("c1").full(2).add(1, UNKNOWN_AFFILIATION).noBranch());

        assertThat(evaluation.why(REQUIRED, C1).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.decisive().sets()).containsExactly(ofMember("m3", Field.AFFILIATION));
            assertThat(finding.decisive().omitted()).isZero();
        });
        assertThat(evaluation.findings().get(0).message())
                .isEqualTo(Text.of(
                        "小区c1 cannot be judged by compound.branch-required: affiliation (member m3) is missing",
                        "小区c1无法判断：缺少组织关系所在（m3）"));
    }

    @Test
    void three_full_and_one_of_unknown_status_are_judged_without_it() {
        Registers register =
                Registers.compound("c1").full(3).add(1, UNKNOWN_STATUS).noBranch();

        assertVerdicts(register, Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
        assertThat(only(register).message().english())
                .as("the margin has bounds, as the count has")
                .isEqualTo("小区c1 has 3 to 4 full members (0 to 1 above 3) and 0 of 1 formal branches");
    }

    @Test
    void a_formal_branch_satisfies_whether_it_is_required_or_not() {
        Registers register = Registers.compound("c1").full(2).add(1, UNKNOWN_AFFILIATION);
        register.branch("b1", BranchKind.FORMAL, UnaryOperator.identity());

        assertVerdicts(register, Verdict.SATISFIED, Verdict.SATISFIED);
    }

    @Test
    void unlisted_members_leave_both_open_until_the_list_is_there() {
        Registers register = Registers.compound("c1").full(2).notListed().noBranch();

        assertVerdicts(register, Verdict.UNDETERMINED, Verdict.UNDETERMINED);
        assertThat(evaluate(register).findings().get(0).decisive().sets())
                .containsExactly(Set.of(MissingFact.of(Subject.Kind.COMPOUND, CompoundId.of("c1"), Field.MEMBERS)));
    }

    @Test
    void unlisted_members_cannot_take_back_what_three_have_made_necessary() {
        Registers register = Registers.compound("c1").full(3).notListed().noBranch();

        assertVerdicts(register, Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
        assertThat(only(register).message().english())
                .isEqualTo("小区c1 has at least 3 full members (at least 0 above 3) and 0 of 1 formal branches");
    }

    @Test
    void unknown_branches_leave_the_verdict_open_where_one_is_needed() {
        Registers register = Registers.compound("c1").full(3);

        assertVerdicts(register, Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE);
        assertThat(only(register).decisive().sets())
                .containsExactly(Set.of(MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), Field.BRANCHES)));
        assertThat(only(register).observed()).isEqualTo(Quantity.of(Interval.UNKNOWN));
    }

    @Test
    void a_member_of_unknown_home_may_be_the_third_in_any_compound() {
        Registers register = Registers.compound("c1").full(2);
        register.add(
                1,
                member -> member.status(MemberStatus.FULL)
                        .affiliation(Affiliation.HERE)
                        .residence(Residence.UNKNOWN));

        assertVerdicts(register.noBranch(), Verdict.UNDETERMINED, Verdict.UNDETERMINED);
        assertThat(evaluate(register).findings().get(0).decisive().sets())
                .containsExactly(ofMember("m3", Field.RESIDENCE));
    }

    @Test
    void a_probationary_member_of_unknown_home_and_affiliation_cannot_be_the_third() {
        Registers register = Registers.compound("c1").full(2);
        register.add(1, member -> member.status(MemberStatus.PROBATIONARY).residence(Residence.UNKNOWN));

        assertVerdicts(register.noBranch(), Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
    }

    @Test
    void the_reasons_say_who_was_counted_and_who_was_not() {
        var tally = evaluate(Registers.compound("c1")
                        .full(2)
                        .probationary(1)
                        .inService(1)
                        .noBranch())
                .why(REQUIRED, C1)
                .applies()
                .tally()
                .orElseThrow();

        assertThat(tally.counted()).extracting(Subject::id).containsExactly("m1", "m2");
        assertThat(tally.excluded())
                .extracting(excluded ->
                        excluded.subject().id() + ": " + excluded.reason().english())
                .containsExactly("m3: probationary member", "m4: affiliated elsewhere");
        assertThat(tally.open()).isEmpty();
    }

    @Test
    void the_reasons_of_a_temporary_branch_name_the_limit_itself_and_the_way_it_is_compared() {
        Register register = Registers.compound("c1").full(2).noBranch().build();

        Explanation applies = TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.DAY)
                .evaluate(register)
                .why(TEMPORARY, Subject.of(Subject.Kind.COMPOUND, CompoundId.of("c1")))
                .applies();

        assertThat(applies.operator()).isEqualTo(Explanation.Operator.BELOW);
        assertThat(applies.required()).contains(Quantity.of(3));
        assertThat(applies.margin()).contains(Quantity.of(1));
        assertThat(applies.answer()).isEqualTo(Answer.YES);
    }
}
