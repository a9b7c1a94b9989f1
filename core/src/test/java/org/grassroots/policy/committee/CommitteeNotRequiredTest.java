package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.policy.committee.Branches.formal;
import static org.grassroots.policy.committee.Branches.ofBranch;
import static org.grassroots.policy.committee.Branches.officers;

import java.util.List;
import java.util.Set;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeNotRequiredTest {
    private static final Shipped RULE = Branches.rule("national", "committee.not-required");
    private static final Shipped REQUIRED = Branches.rule("national", "committee.required");

    private static Register withoutCommittee(int full) {
        return formal(
                full,
                branch -> branch.committee(Known.none())
                        .secretaries(officers("m1"))
                        .deputies(officers()));
    }

    @ParameterizedTest
    @CsvSource({"6, SATISFIED, NOT_APPLICABLE", "7, NOT_APPLICABLE, VIOLATED"})
    void six_full_without_a_committee_are_well_and_seven_are_not(int full, Verdict notRequired, Verdict required) {
        assertThat(RULE.verdict(withoutCommittee(full))).isEqualTo(notRequired);
        assertThat(REQUIRED.verdict(withoutCommittee(full))).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"6, VIOLATED", "7, NOT_APPLICABLE"})
    void a_committee_of_six_full_members_is_one_too_many(int full, Verdict verdict) {
        Register register = formal(
                full,
                branch -> branch.committee(Branches.seats(3))
                        .secretaries(officers("m1"))
                        .deputies(officers()));

        assertThat(RULE.verdict(register)).isEqualTo(verdict);
    }

    @Test
    void a_needless_committee_is_found_in_words() {
        Finding finding = RULE.finding(formal(
                6,
                branch -> branch.committee(Branches.seats(3))
                        .secretaries(officers("m1"))
                        .deputies(officers())));

        assertThat(finding.demand()).isEqualTo("no-committee");
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: full members on its roll number 6, fewer than 7; such a branch has a secretary and no committee, and it has one.",
                        "支部b1在册正式党员6名，不足7名，只设书记，不应设支部委员会。"));
    }

    @ParameterizedTest
    @CsvSource({"'', VIOLATED", "m1, SATISFIED", "m1 m1, SATISFIED", "m1 m2, VIOLATED"})
    void a_small_branch_has_one_secretary_who_may_be_listed_twice(String secretaries, Verdict verdict) {
        String[] ids = secretaries.isEmpty() ? new String[0] : secretaries.split(" ");

        assertThat(RULE.verdict(
                        formal(6, branch -> branch.committee(Known.none()).secretaries(officers(ids))),
                        "one-secretary"))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"'', SATISFIED", "m1, SATISFIED", "m1 m2, VIOLATED"})
    void a_small_branch_has_one_deputy_at_the_most(String deputies, Verdict verdict) {
        String[] ids = deputies.isEmpty() ? new String[0] : deputies.split(" ");

        assertThat(RULE.verdict(
                        formal(6, branch -> branch.committee(Known.none()).deputies(officers(ids))),
                        "one-deputy-at-most"))
                .isEqualTo(verdict);
    }

    @Test
    void each_unknown_fact_leaves_its_own_demand_open() {
        Register register = formal(6, branch -> branch);

        assertThat(RULE.findings(register))
                .extracting(Finding::demand, finding -> finding.decisive().sets())
                .containsExactly(
                        tuple("no-committee", List.of(ofBranch(Field.COMMITTEE))),
                        tuple("one-secretary", List.of(ofBranch(Field.SECRETARIES))),
                        tuple("one-deputy-at-most", List.of(ofBranch(Field.DEPUTIES))));
    }

    @Test
    void an_unknown_roll_decides_only_where_a_demand_is_not_met() {
        Register register = Registers.compound("c1")
                .full(9)
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> branch.committee(Branches.seats(3))
                                .secretaries(officers("m1"))
                                .deputies(officers()))
                .build();

        Finding finding = RULE.finding(register);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.MEMBERS));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 支部b1 has a committee with fewer than 7 full members: full members known are at least 0, committees 1. To find out: list of members (branch b1).",
                        "无法判断支部b1是否在正式党员不足7名时设立了委员会：已知正式党员至少0名，委员会1个。需要查明：党员名单（b1）。"));
    }

    @Test
    void one_unknown_status_matters_where_it_makes_the_seventh() {
        Registers register = Registers.compound("c1").full(6).member("m7", member -> member);
        register.branch(
                "b1",
                BranchKind.FORMAL,
                branch -> branch.members(Listing.of(Branches.ids(1, 7)))
                        .committee(Known.none())
                        .secretaries(officers("m1", "m2"))
                        .deputies(officers()));

        assertThat(RULE.decisive(register.build())).containsExactly(Set.of(Branches.ofMember("m7", Field.STATUS)));
    }

    @ParameterizedTest
    @CsvSource({"JOINT, VIOLATED", "TEMPORARY, NOT_APPLICABLE", "FUNCTIONAL, NOT_APPLICABLE"})
    void the_rule_speaks_of_branches_with_a_roll(BranchKind kind, Verdict verdict) {
        assertThat(RULE.verdict(Branches.of(kind, 6, branch -> branch.committee(Branches.seats(3)))))
                .isEqualTo(verdict);
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_number_is_in_force() {
        Register register = formal(6, branch -> branch.committee(Branches.seats(3)));

        assertThat(RULE.on(Branches.IN_FORCE).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(RULE.on(Branches.IN_FORCE.minusDays(1)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
