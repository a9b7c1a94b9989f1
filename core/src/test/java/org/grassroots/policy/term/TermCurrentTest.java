package org.grassroots.policy.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.term.Terms.ELECTED;
import static org.grassroots.policy.term.Terms.ofBranch;
import static org.grassroots.policy.term.Terms.ofSecretary;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.policy.Shipped;
import org.grassroots.record.Term;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCurrentTest {
    private static Shipped on(LocalDate day) {
        return Terms.rule("term.current", day);
    }

    private static Register elected(Known<LocalDate> shiftedTo, BranchParent parent) {
        return Terms.committee(Optional.of(ELECTED), shiftedTo, parent);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, SATISFIED", "2025-07-02, VIOLATED"})
    void a_term_of_community_level_elected_on_2020_07_01_is_last_valid_five_years_later(
            LocalDate day, Verdict verdict) {
        assertThat(on(day).verdict(elected(Known.none(), BranchParent.COMMUNITY)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBDISTRICT, 2025-07-01, SATISFIED",
        "SUBDISTRICT, 2025-07-02, VIOLATED",
        "OTHER, 2023-07-01, SATISFIED",
        "OTHER, 2023-07-02, VIOLATED"
    })
    void the_parent_says_how_long_a_term_lasts(BranchParent parent, LocalDate day, Verdict verdict) {
        assertThat(on(day).verdict(elected(Known.none(), parent))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2023-07-01, SATISFIED", "2023-07-02, UNDETERMINED", "2025-07-01, UNDETERMINED", "2025-07-02, VIOLATED"
    })
    void an_unknown_parent_matters_between_the_two_lengths(LocalDate day, Verdict verdict) {
        Register register = elected(Known.none(), BranchParent.UNKNOWN);

        assertThat(on(day).verdict(register)).isEqualTo(verdict);
        if (verdict == Verdict.UNDETERMINED) {
            assertThat(on(day).decisive(register)).containsExactly(ofBranch(Field.PARENT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2025-12-31, SATISFIED",
        "2025-12-31, 2026-01-01, VIOLATED",
        "2026-07-01, 2026-07-01, SATISFIED",
        "2027-07-01, 2026-07-01, SATISFIED",
        "2027-07-01, 2026-07-02, VIOLATED",
        "2021-01-31, 2021-01-31, SATISFIED",
        "2021-01-31, 2021-02-01, VIOLATED"
    })
    void an_approved_shift_ends_the_term_on_its_day_but_no_later_than_a_year_after(
            LocalDate shiftedTo, LocalDate day, Verdict verdict) {
        assertThat(on(day).verdict(elected(Known.of(shiftedTo), BranchParent.COMMUNITY)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2020-07-01, SATISFIED", "2020-07-02, UNDETERMINED", "2026-07-01, UNDETERMINED", "2026-07-02, VIOLATED"
    })
    void an_unknown_shift_may_end_the_term_early_or_a_year_late(LocalDate day, Verdict verdict) {
        Register register = elected(Known.unknown(), BranchParent.COMMUNITY);

        assertThat(on(day).verdict(register)).isEqualTo(verdict);
        if (verdict == Verdict.UNDETERMINED) {
            assertThat(on(day).decisive(register)).containsExactly(ofBranch(Field.SHIFTED_TO));
        }
    }

    @Test
    void a_term_elected_on_29_february_ends_on_28_february() {
        Register register =
                Terms.committee(Optional.of(LocalDate.of(2020, 2, 29)), Known.none(), BranchParent.COMMUNITY);

        assertThat(on(LocalDate.of(2025, 2, 28)).verdict(register)).isEqualTo(Verdict.SATISFIED);
        assertThat(on(LocalDate.of(2025, 3, 1)).verdict(register)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_term_that_has_run_out_is_found_in_words_with_the_time_since() {
        Finding finding = on(LocalDate.of(2025, 9, 3)).finding(elected(Known.none(), BranchParent.COMMUNITY));

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.observed()).isEqualTo(Quantity.of(Period.of(0, 2, 2)));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: the term of its elected committee or secretary has run out (time since its last day: 2 months 2 days); an election is due.",
                        "支部b1选举产生的支部委员会或书记任期已届满（届满至今：2个月2天），应当换届选举。"));
    }

    @Test
    void an_unknown_day_of_election_decides() {
        Finding finding = on(LocalDate.of(2025, 9, 3))
                .finding(Terms.committee(Optional.empty(), Known.none(), BranchParent.COMMUNITY));

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.ELECTED_ON));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the term of the elected committee or secretary of 支部b1 still runs. To find out: day of election (branch b1).",
                        "无法判断支部b1选举产生的支部委员会或书记任期是否届满。需要查明：当选日期（b1）。"));
    }

    @ParameterizedTest
    @CsvSource({
        "ELECTED, 2025-07-01, SATISFIED",
        "ELECTED, 2025-07-02, VIOLATED",
        "APPOINTED, 2025-07-02, NOT_APPLICABLE",
        "ASSIGNED, 2025-07-02, NOT_APPLICABLE",
        "UNKNOWN, 2025-07-01, SATISFIED",
        "UNKNOWN, 2025-07-02, UNDETERMINED"
    })
    void without_a_committee_the_term_is_that_of_an_elected_secretary(
            SelectionMode selection, LocalDate day, Verdict verdict) {
        Register register = Terms.secretary(selection, Optional.of(ELECTED));

        assertThat(on(day).verdict(register)).isEqualTo(verdict);
        if (verdict == Verdict.UNDETERMINED) {
            assertThat(on(day).decisive(register)).containsExactly(ofSecretary(Field.SELECTION));
        }
    }

    @Test
    void without_a_committee_the_day_of_election_and_the_day_of_office_tell_the_same() {
        Register register = Terms.secretary(SelectionMode.ELECTED, Optional.empty());

        assertThat(on(LocalDate.of(2025, 7, 2)).decisive(register))
                .containsExactlyInAnyOrder(ofBranch(Field.ELECTED_ON), ofSecretary(Field.SINCE));
    }

    @Test
    void a_branch_without_committee_or_secretary_has_no_term() {
        Register register = Terms.branch(
                BranchKind.FORMAL, branch -> branch.committee(Known.none()).secretaries(Listing.of()));

        assertThat(on(LocalDate.of(2025, 7, 2)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"JOINT, VIOLATED", "TEMPORARY, NOT_APPLICABLE", "FUNCTIONAL, NOT_APPLICABLE"})
    void a_branch_without_a_roll_elects_nobody(BranchKind kind, Verdict verdict) {
        Register register = Terms.branch(
                kind,
                branch -> branch.committee(Known.of(Committee.of()))
                        .parent(BranchParent.COMMUNITY)
                        .term(new Term(Optional.of(ELECTED), Known.none())));

        assertThat(on(LocalDate.of(2025, 7, 2)).verdict(register)).isEqualTo(verdict);
    }

    @Test
    void where_nothing_is_known_the_day_of_election_alone_can_decide() {
        Register register = Terms.branch(BranchKind.FORMAL, branch -> branch);

        assertThat(on(LocalDate.of(2025, 7, 2)).decisive(register)).startsWith(ofBranch(Field.ELECTED_ON));
        assertThat(on(LocalDate.of(2025, 7, 2)).decisive(register))
                .allSatisfy(set -> assertThat(set)
                        .extracting(MissingFact::field)
                        .containsAnyOf(Field.ELECTED_ON, Field.COMMITTEE, Field.SECRETARIES));
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_numbers_are_in_force() {
        Register register =
                Terms.committee(Optional.of(LocalDate.of(2010, 1, 1)), Known.none(), BranchParent.COMMUNITY);

        assertThat(on(LocalDate.of(2018, 10, 28)).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(on(LocalDate.of(2018, 10, 27)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
