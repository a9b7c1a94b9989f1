package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.committee.Branches.formal;
import static org.grassroots.policy.committee.Branches.ofBranch;
import static org.grassroots.policy.committee.Branches.seat;

import java.util.List;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeSizeTest {
    private static final Shipped RULE = Branches.rule("national", "committee.size");

    private static Register of(int seats) {
        return formal(9, branch -> branch.committee(Branches.seats(seats)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, VIOLATED, SATISFIED, SATISFIED",
        "2, VIOLATED, SATISFIED, SATISFIED",
        "3, SATISFIED, SATISFIED, SATISFIED",
        "5, SATISFIED, SATISFIED, SATISFIED",
        "6, SATISFIED, SATISFIED, VIOLATED",
        "7, SATISFIED, SATISFIED, VIOLATED",
        "8, SATISFIED, VIOLATED, VIOLATED"
    })
    void a_committee_has_three_to_five_members_and_seven_at_the_most(
            int seats, Verdict three, Verdict seven, Verdict five) {
        assertThat(RULE.verdict(of(seats), "at-least-three")).isEqualTo(three);
        assertThat(RULE.verdict(of(seats), "at-most-seven")).isEqualTo(seven);
        assertThat(RULE.verdict(of(seats), "at-most-five")).isEqualTo(five);
    }

    @Test
    void a_committee_of_eight_breaks_two_demands_of_different_weight() {
        assertThat(RULE.findings(of(8))).extracting(Finding::grade).containsExactly(Grade.SHOULD, Grade.INFO);
        Finding seven = RULE.finding(of(8), "at-most-seven");
        assertThat(seven.margin()).contains(Quantity.of(1));
        assertThat(seven.message())
                .isEqualTo(Text.of(
                        "支部b1: its committee has 8 members, 1 above the 7 it generally does not exceed.",
                        "支部b1支部委员会有委员8名，比一般不超过的7名多1名。"));
    }

    @Test
    void a_committee_of_two_is_a_broken_must() {
        Finding finding = RULE.finding(of(2));

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of("支部b1: its committee has 2 members; it needs at least 3.", "支部b1支部委员会有委员2名，至少需要3名。"));
    }

    @Test
    void who_has_two_seats_counts_once() {
        Register register = formal(
                9,
                branch -> branch.committee(Branches.committee(
                        seat("m1", CommitteePost.SECRETARY),
                        seat("m1", CommitteePost.PUBLICITY),
                        seat("m2", CommitteePost.ORGANISATION))));

        assertThat(RULE.verdict(register, "at-least-three")).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_branch_without_a_committee_is_not_spoken_of() {
        assertThat(RULE.verdict(formal(9, branch -> branch.committee(Known.none()))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void seats_that_are_unknown_decide_where_the_committee_is_known() {
        Register register = formal(9, branch -> branch.committee(Branches.committeeOfUnknownSeats()));

        assertThat(RULE.found(register)).containsExactly("at-least-three", "at-most-seven", "at-most-five");
        assertThat(RULE.findings(register))
                .extracting(finding -> finding.decisive().sets())
                .containsOnly(List.of(ofBranch(Field.SEATS)));
    }

    @Test
    void a_committee_that_is_unknown_decides_by_itself() {
        assertThat(RULE.findings(formal(9, branch -> branch)))
                .extracting(finding -> finding.decisive().sets())
                .containsOnly(List.of(ofBranch(Field.COMMITTEE)));
    }

    @Test
    void a_temporary_branch_with_a_committee_is_judged_too() {
        assertThat(RULE.verdict(Branches.of(BranchKind.TEMPORARY, 9, branch -> branch.committee(Branches.seats(2)))))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_numbers_are_in_force() {
        assertThat(RULE.on(Branches.IN_FORCE).verdict(of(2))).isEqualTo(Verdict.VIOLATED);
        assertThat(RULE.on(Branches.IN_FORCE.minusDays(1)).verdict(of(2))).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
