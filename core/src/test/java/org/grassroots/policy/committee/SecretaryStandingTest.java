package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.Reasons;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Officer;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Registers;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretaryStandingTest {
    private static final RuleId RULE = RuleId.of("secretary.standing");
    private static final Subject B1 = Subject.of(Subject.Kind.BRANCH, BranchId.of("b1"));
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static UnaryOperator<PartyMember.Builder> fullSince(LocalDate day) {
        return member -> member.status(MemberStatus.FULL).fullSince(day);
    }

    private static Registers secretaries(String... ids) {
        return Registers.compound("c1")
                .member("old", fullSince(LocalDate.of(2001, 7, 1)))
                .member("new", fullSince(LocalDate.of(2022, 5, 1)))
                .member("probationary", member -> member.status(MemberStatus.PROBATIONARY))
                .member("undated", member -> member.status(MemberStatus.FULL))
                .member("unknown", member -> member)
                .member("late", member -> member.admittedOn(LocalDate.of(2021, 6, 2)))
                .member("early", member -> member.admittedOn(LocalDate.of(2021, 6, 1)))
                .branch(
                        "b1",
                        BranchKind.TEMPORARY,
                        branch -> branch.secretaries(Listing.of(Arrays.stream(ids)
                                .map(MemberId::of)
                                .map(Officer::of)
                                .toList())));
    }

    private static Evaluation on(LocalDate day, Registers register) {
        return TestPacks.evaluator(TestPacks.SHIPPED, day).evaluate(register.build());
    }

    private static Reasons why(LocalDate day, LocalDate fullSince) {
        Registers register = Registers.compound("c1")
                .member("m1", fullSince(fullSince))
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> branch.secretaries(Listing.of(Officer.of(MemberId.of("m1")))));
        return on(day, register).why(RULE, B1);
    }

    private static Finding finding(Registers register) {
        return on(DAY, register).findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private static MissingFact ofMember(String id, Field field) {
        return MissingFact.of(Subject.Kind.MEMBER, MemberId.of(id), field);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2022-05-31, VIOLATED, P11M30D, P1D",
        "2021-06-01, 2022-06-01, SATISFIED, P1Y, P0D",
        "2021-06-01, 2022-06-02, SATISFIED, P1Y1D, P1D",
        "2020-02-29, 2021-02-27, VIOLATED, P11M29D, P1D",
        "2020-02-29, 2021-02-28, SATISFIED, P1Y, P0D",
        "2020-02-29, 2024-02-29, SATISFIED, P4Y, P3Y1D",
        "2023-02-28, 2024-02-28, SATISFIED, P1Y, P0D",
        "2023-02-28, 2024-02-27, VIOLATED, P11M30D, P1D",
        "2022-06-02, 2022-06-01, VIOLATED, P0D, P1Y1D"
    })
    void standing_runs_from_full_membership_to_the_same_day_of_the_next_year(
            LocalDate since, LocalDate day, Verdict verdict, Period observed, Period margin) {
        Reasons reasons = why(day, since);

        assertThat(reasons.verdict()).isEqualTo(verdict);
        assertThat(reasons.demands().get(0).holds().observed()).contains(Quantity.of(observed));
        assertThat(reasons.demands().get(0).holds().margin()).contains(Quantity.of(margin));
        assertThat(reasons.demands().get(0).holds().required()).contains(Quantity.of(Period.ofYears(1)));
    }

    @Test
    void admission_a_year_before_is_no_standing() {
        Registers register = Registers.compound("c1")
                .member(
                        "m1",
                        member -> member.status(MemberStatus.FULL)
                                .admittedOn(LocalDate.of(2020, 6, 1))
                                .fullSince(LocalDate.of(2021, 6, 1)))
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> branch.secretaries(Listing.of(Officer.of(MemberId.of("m1")))));

        assertThat(on(LocalDate.of(2022, 5, 31), register).why(RULE, B1).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "old, SATISFIED",
        "new, VIOLATED",
        "probationary, VIOLATED",
        "undated, UNDETERMINED",
        "unknown, UNDETERMINED",
        "late, VIOLATED",
        "early, UNDETERMINED"
    })
    void what_is_known_of_the_secretary_decides(String secretary, Verdict verdict) {
        assertThat(on(DAY, secretaries(secretary)).why(RULE, B1).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_secretary_who_is_short_is_found_in_words_that_name_nobody() {
        Finding finding = finding(secretaries("new"));

        assertThat(finding.observed()).isEqualTo(Quantity.of(Period.ofMonths(1)));
        assertThat(finding.required()).isEqualTo(Quantity.of(Period.ofYears(1)));
        assertThat(finding.citation()).isEqualTo(TestPacks.branchRegulations(23));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "the secretary of 支部b1 has 1 month of 1 year, 11 months short", "支部b1书记党龄须满1年，现为1个月，差11个月"));
        assertThat(finding.toString()).doesNotContain(Registers.NAME);
    }

    @Test
    void a_secretary_admitted_too_late_is_short_by_an_unknown_length() {
        assertThat(finding(secretaries("late")).message())
                .isEqualTo(
                        Text.of("the secretary of 支部b1 has unknown of 1 year, unknown short", "支部b1书记党龄须满1年，现为未知，差未知"));
    }

    @Test
    void of_two_secretaries_the_sentence_speaks_of_the_one_who_is_short() {
        Finding finding = finding(secretaries("old", "new"));

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.observed()).isEqualTo(Quantity.of(Period.ofMonths(1)));
        assertThat(finding.message().english()).contains("has 1 month of 1 year, 11 months short");
    }

    @Test
    void one_short_secretary_of_two_is_enough_although_the_other_is_unknown() {
        assertThat(on(DAY, secretaries("unknown", "new")).why(RULE, B1).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_vacant_post_has_no_standing_to_judge() {
        assertThat(on(DAY, secretaries()).why(RULE, B1).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_secretary_is_the_fact_that_decides() {
        Registers register = Registers.compound("c1").branch("b1", BranchKind.FORMAL);
        Finding finding = finding(register);

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.observed()).isEqualTo(Quantity.UNKNOWN);
        assertThat(finding.decisive().sets())
                .containsExactly(Set.of(MissingFact.of(Subject.Kind.BRANCH, BranchId.of("b1"), Field.SECRETARIES)));
        assertThat(finding.message().english())
                .isEqualTo("支部b1 cannot be judged by secretary.standing: secretary (branch b1) is missing");
    }

    @Test
    void an_unknown_status_may_decide_by_probation_a_late_admission_against_and_the_day_either_way() {
        assertThat(finding(secretaries("unknown")).decisive().sets())
                .containsExactly(
                        Set.of(ofMember("unknown", Field.FULL_SINCE)),
                        Set.of(ofMember("unknown", Field.ADMITTED_ON)),
                        Set.of(ofMember("unknown", Field.STATUS)));
        assertThat(finding(secretaries("undated")).decisive().sets())
                .containsExactly(
                        Set.of(ofMember("undated", Field.FULL_SINCE)), Set.of(ofMember("undated", Field.ADMITTED_ON)));
    }
}
