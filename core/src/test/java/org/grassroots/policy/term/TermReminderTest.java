package org.grassroots.policy.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.term.Terms.ELECTED;
import static org.grassroots.policy.term.Terms.ofBranch;
import static org.grassroots.policy.term.Terms.ofSecretary;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReminderTest {
    private static Shipped on(LocalDate day) {
        return Terms.rule("term.reminder", day);
    }

    private static Register elected(Known<LocalDate> shiftedTo, BranchParent parent) {
        return Terms.committee(Optional.of(ELECTED), shiftedTo, parent);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, SATISFIED", "2025-01-01, VIOLATED", "2025-07-01, VIOLATED", "2025-07-02, NOT_APPLICABLE"})
    void a_reminder_is_due_from_six_months_before_the_last_day_up_to_it(LocalDate day, Verdict verdict) {
        assertThat(on(day).verdict(elected(Known.none(), BranchParent.COMMUNITY)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-30, 2025-02-27, SATISFIED", "2025-08-30, 2025-02-28, VIOLATED"})
    void six_months_before_30_august_is_28_february(LocalDate last, LocalDate day, Verdict verdict) {
        assertThat(on(day).verdict(elected(Known.of(last), BranchParent.COMMUNITY)))
                .isEqualTo(verdict);
    }

    @Test
    void the_end_that_comes_near_is_found_in_words_with_the_time_left() {
        Finding finding = on(LocalDate.of(2025, 5, 30)).finding(elected(Known.none(), BranchParent.COMMUNITY));

        assertThat(finding.grade()).isEqualTo(Grade.INFO);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: the term of its elected committee or secretary runs out soon (time to its last day: 1 month 1 day); the branch should be reminded of the election.",
                        "支部b1选举产生的支部委员会或书记任期即将届满（距届满：1个月1天），应当提醒其做好换届准备。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, SATISFIED",
        "2023-01-01, UNDETERMINED",
        "2023-07-01, UNDETERMINED",
        "2023-07-02, SATISFIED",
        "2024-12-31, SATISFIED",
        "2025-01-01, UNDETERMINED",
        "2025-07-01, UNDETERMINED",
        "2025-07-02, NOT_APPLICABLE"
    })
    void an_unknown_parent_matters_only_where_one_of_the_ends_is_near(LocalDate day, Verdict verdict) {
        Register register = elected(Known.none(), BranchParent.UNKNOWN);

        assertThat(on(day).verdict(register)).isEqualTo(verdict);
        if (verdict == Verdict.UNDETERMINED) {
            assertThat(on(day).decisive(register)).containsExactly(ofBranch(Field.PARENT));
        }
    }

    @Test
    void an_unknown_shift_may_bring_the_end_near_on_any_day() {
        Register register = elected(Known.unknown(), BranchParent.COMMUNITY);

        assertThat(on(LocalDate.of(2022, 1, 1)).decisive(register)).containsExactly(ofBranch(Field.SHIFTED_TO));
    }

    @Test
    void an_unknown_way_of_selection_matters_where_the_end_would_be_near() {
        Register register = Terms.secretary(SelectionMode.UNKNOWN, Optional.of(ELECTED));

        assertThat(on(LocalDate.of(2024, 12, 31)).verdict(register)).isEqualTo(Verdict.SATISFIED);
        assertThat(on(LocalDate.of(2025, 1, 1)).decisive(register)).containsExactly(ofSecretary(Field.SELECTION));
        assertThat(on(LocalDate.of(2025, 1, 1)).finding(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the term of the elected committee or secretary of 支部b1 runs out soon. To find out: way of selection (member m1).",
                        "无法判断支部b1选举产生的支部委员会或书记任期是否即将届满。需要查明：产生方式（m1）。"));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, SATISFIED", "2025-07-01, UNDETERMINED", "2025-07-02, NOT_APPLICABLE"})
    void whether_there_was_an_election_does_not_matter_once_its_term_would_be_over(LocalDate day, Verdict verdict) {
        Register register = Terms.secretary(SelectionMode.UNKNOWN, Optional.of(ELECTED));

        assertThat(on(day).verdict(register)).isEqualTo(verdict);
    }

    @Test
    void a_secretary_who_was_sent_has_no_term_to_be_reminded_of() {
        assertThat(on(LocalDate.of(2025, 1, 1)).verdict(Terms.secretary(SelectionMode.ASSIGNED, Optional.of(ELECTED))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_numbers_are_in_force() {
        Register register =
                Terms.committee(Optional.of(LocalDate.of(2013, 12, 1)), Known.none(), BranchParent.COMMUNITY);

        assertThat(on(LocalDate.of(2018, 10, 28)).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(on(LocalDate.of(2018, 10, 27)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
