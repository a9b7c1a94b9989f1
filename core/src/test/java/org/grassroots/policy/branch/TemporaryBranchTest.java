package org.grassroots.policy.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.Task;
import org.grassroots.policy.Shipped;
import org.grassroots.policy.TestPacks;
import org.grassroots.record.BranchAct;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules {@code temporary.*} that speak of what a branch's own record says, as the national pack states them. */
class TemporaryBranchTest {
    private static final LocalDate DAY = TestPacks.DAY;
    private static final Shipped APPROVED = rule("temporary.approved");
    private static final Shipped APPOINTED = rule("temporary.secretary-appointed");
    private static final Shipped POWERS = rule("temporary.powers");
    private static final Shipped LAPSED = rule("temporary.lapsed");
    private static final Task GOING_ON = new Task("winter fire watch", Known.none());

    private static Shipped rule(String id) {
        return new Shipped("national", id, Subject.of(Kind.BRANCH, BranchId.of("b1")), DAY);
    }

    private static Register temporary(UnaryOperator<CompoundBranch.Builder> facts) {
        return branch(BranchKind.TEMPORARY, facts);
    }

    private static Register branch(BranchKind kind, UnaryOperator<CompoundBranch.Builder> facts) {
        return Registers.compound("c1").full(3).branch("b1", kind, facts).build();
    }

    private static Officer officer(String member, SelectionMode selection) {
        return new Officer(MemberId.of(member), selection, Optional.empty());
    }

    private static CommitteeSeat seat(String member, SelectionMode selection) {
        return CommitteeSeat.builder()
                .member(MemberId.of(member))
                .addPosts(CommitteePost.ORGANISATION)
                .selection(selection)
                .build();
    }

    /** Appointed from top to bottom. */
    private static CompoundBranch.Builder appointed(CompoundBranch.Builder branch) {
        return branch.secretaries(Listing.of(officer("m1", SelectionMode.APPOINTED)))
                .deputies(Listing.of(officer("m2", SelectionMode.ASSIGNED)))
                .committee(Known.of(Committee.of(seat("m3", SelectionMode.APPOINTED))));
    }

    private static Register acts(BranchAct.Kind... kinds) {
        return temporary(branch -> branch.acts(
                Listing.of(List.of(kinds).stream().map(BranchAct::of).toList())));
    }

    private static Register ended(LocalDate day) {
        return temporary(branch -> branch.task(Known.of(new Task("winter fire watch", Known.of(day)))));
    }

    private static Set<MissingFact> missing(Kind kind, Id id, Field field) {
        return Set.of(MissingFact.of(kind, id, field));
    }

    private static Set<MissingFact> ofBranch(Field field) {
        return missing(Kind.BRANCH, BranchId.of("b1"), field);
    }

    @ParameterizedTest
    @EnumSource(
            value = BranchKind.class,
            names = {"FORMAL", "JOINT", "FUNCTIONAL"})
    void a_branch_of_another_kind_is_not_held_to_what_binds_temporary_ones(BranchKind kind) {
        Register register = branch(
                kind,
                branch -> branch.secretaries(Listing.of(officer("m1", SelectionMode.ELECTED)))
                        .acts(Listing.of(BranchAct.of(BranchAct.Kind.COLLECTED_DUES))));

        for (Shipped rule : List.of(APPROVED, APPOINTED, POWERS, LAPSED, rule("temporary.min-members"))) {
            assertThat(rule.verdict(register)).as(rule.rule()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void the_rules_do_not_apply_the_day_before_the_branch_regulations() {
        LocalDate first = TestPacks.FROM;
        Register register =
                temporary(branch -> branch.task(Known.of(new Task("winter fire watch", Known.of(first.minusDays(2)))))
                        .approval(Known.none())
                        .secretaries(Listing.of(officer("m1", SelectionMode.ELECTED)))
                        .acts(Listing.of(BranchAct.of(BranchAct.Kind.COLLECTED_DUES))));

        for (Shipped rule : List.of(APPROVED, APPOINTED, POWERS, LAPSED)) {
            assertThat(rule.on(first).verdict(register)).as(rule.rule()).isEqualTo(Verdict.VIOLATED);
            assertThat(rule.on(first.minusDays(1)).verdict(register))
                    .as(rule.rule())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void a_temporary_branch_with_task_and_dated_approval_is_approved() {
        Register register = temporary(branch ->
                branch.task(Known.of(GOING_ON)).approval(Known.of(Approval.of("the subdistrict", DAY.minusYears(1)))));

        assertThat(APPROVED.verdict(register)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_temporary_branch_without_a_task_or_an_approval_is_found_for_each() {
        Register register = temporary(branch -> branch.task(Known.none()).approval(Known.none()));

        assertThat(APPROVED.found(register)).containsExactly("task-named", "approval-recorded");
        assertThat(APPROVED.finding(register, "task-named").message())
                .isEqualTo(Text.of(
                        "支部b1 is a temporary branch and names no task it was formed for.", "支部b1是临时党支部，没有写明设立任务。"));
        assertThat(APPROVED.finding(register, "approval-recorded").message())
                .isEqualTo(Text.of(
                        "支部b1 is a temporary branch and has no approval of a higher organisation with its day.",
                        "支部b1是临时党支部，没有载明上级党组织及日期的批准。"));
        assertThat(APPROVED.finding(register, "task-named").grade()).isEqualTo(Grade.MUST);
    }

    @Test
    void an_application_without_a_reply_is_no_approval() {
        Register register = temporary(branch -> branch.task(Known.of(GOING_ON))
                .approval(Known.of(new Approval("the subdistrict", Optional.of(DAY), Known.none()))));

        assertThat(APPROVED.found(register)).containsExactly("approval-recorded");
        assertThat(APPROVED.verdict(register)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void what_is_unknown_of_task_and_approval_is_named_for_each() {
        Register nothing = temporary(branch -> branch);
        Register undated = temporary(branch -> branch.task(Known.of(GOING_ON))
                .approval(Known.of(new Approval("the subdistrict", Optional.empty(), Known.unknown()))));

        assertThat(APPROVED.finding(nothing, "task-named").decisive().sets()).containsExactly(ofBranch(Field.TASK));
        assertThat(APPROVED.finding(nothing, "approval-recorded").decisive().sets())
                .containsExactly(ofBranch(Field.APPROVAL));
        assertThat(APPROVED.decisive(undated)).containsExactly(ofBranch(Field.APPROVED_ON));
        assertThat(APPROVED.finding(undated).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether a higher organisation approved 支部b1, and on which day. To find out: day of the reply (branch b1).",
                        "无法判断支部b1是否经上级党组织批准以及批准日期。需要查明：批复日期（b1）。"));
    }

    @Test
    void officers_appointed_or_assigned_from_above_are_right() {
        assertThat(APPOINTED.verdict(temporary(TemporaryBranchTest::appointed))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void vacant_posts_are_held_by_nobody_elected() {
        Register register = temporary(branch ->
                branch.secretaries(Listing.of()).deputies(Listing.of()).committee(Known.none()));

        assertThat(APPOINTED.verdict(register)).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretary", "deputy", "seat"})
    void one_elected_officer_breaks_the_rule_in_any_post(String post) {
        Register register = temporary(branch -> switch (post) {
            case "secretary" -> appointed(branch).secretaries(Listing.of(officer("m1", SelectionMode.ELECTED)));
            case "deputy" -> appointed(branch).deputies(Listing.of(officer("m1", SelectionMode.ELECTED)));
            default -> appointed(branch).committee(Known.of(Committee.of(seat("m1", SelectionMode.ELECTED))));
        });

        Finding finding = APPOINTED.finding(register);
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1 is a temporary branch: secretaries, deputies and committee members who were elected number 1; all of them must be appointed by the organisation that approved it.",
                        "支部b1是临时党支部，经选举产生的书记、副书记、委员有1名；均应由批准其成立的党组织指定。"));
    }

    @Test
    void one_person_elected_to_two_posts_is_one_elected_officer() {
        Register register = temporary(branch -> appointed(branch)
                .secretaries(Listing.of(officer("m1", SelectionMode.ELECTED)))
                .committee(Known.of(Committee.of(seat("m1", SelectionMode.UNKNOWN)))));

        assertThat(APPOINTED.finding(register).observed()).isEqualTo(Quantity.of(1));
    }

    @Test
    void unknown_ways_and_unknown_lists_each_may_show_somebody_elected() {
        Register unlisted = temporary(branch -> branch);
        Register seatless = temporary(branch -> appointed(branch)
                .secretaries(Listing.of(officer("m1", SelectionMode.UNKNOWN)))
                .committee(Known.of(new Committee(Listing.unknown()))));

        assertThat(APPOINTED.decisive(unlisted))
                .containsExactly(ofBranch(Field.SECRETARIES), ofBranch(Field.DEPUTIES), ofBranch(Field.COMMITTEE));
        assertThat(APPOINTED.decisive(seatless))
                .containsExactlyInAnyOrder(
                        missing(Kind.MEMBER, MemberId.of("m1"), Field.SELECTION), ofBranch(Field.SEATS));
    }

    @Test
    void an_unknown_list_does_not_matter_beside_an_elected_officer() {
        Register register = temporary(branch -> branch.secretaries(Listing.of(officer("m1", SelectionMode.ELECTED))));

        assertThat(APPOINTED.verdict(register)).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTED_DUES, no-excluded-acts, MUST",
        "ELECTED_DELEGATES, no-excluded-acts, MUST",
        "HELD_REELECTION, no-excluded-acts, MUST",
        "ADMITTED_MEMBER, no-general-acts, SHOULD",
        "DISCIPLINED_MEMBER, no-general-acts, SHOULD"
    })
    void each_act_breaks_the_demand_it_belongs_to(BranchAct.Kind act, String demand, Grade grade) {
        Finding finding = POWERS.finding(acts(act));

        assertThat(finding.demand()).isEqualTo(demand);
        assertThat(finding.grade()).isEqualTo(grade);
        assertThat(finding.observed()).isEqualTo(Quantity.of(1));
    }

    @Test
    void a_temporary_branch_without_such_acts_keeps_within_its_powers() {
        assertThat(POWERS.verdict(acts())).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void acts_are_found_in_words_by_their_number() {
        Register register =
                acts(BranchAct.Kind.COLLECTED_DUES, BranchAct.Kind.COLLECTED_DUES, BranchAct.Kind.ADMITTED_MEMBER);

        assertThat(POWERS.finding(register, "no-excluded-acts").message())
                .isEqualTo(Text.of(
                        "支部b1 is a temporary branch: acts on record of collecting dues, electing delegates or re-election number 2; it must do none of these.",
                        "支部b1是临时党支部，有收缴党费、选举代表或换届的记录2项；临时党支部不得行使这些职权。"));
        assertThat(POWERS.finding(register, "no-general-acts").message().english())
                .isEqualTo(
                        "支部b1 is a temporary branch: acts on record of admitting or disciplining members number 1; generally it does none of these.");
    }

    @Test
    void without_a_record_of_acts_both_demands_are_open() {
        Register register = temporary(branch -> branch);

        assertThat(POWERS.findings(register))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED);
        assertThat(POWERS.findings(register))
                .allSatisfy(finding -> assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.ACTS)));
        assertThat(POWERS.finding(register, "no-general-acts").message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 支部b1 admitted or disciplined members. To find out: list of acts (branch b1).",
                        "无法判断支部b1是否发展党员、处分处置党员。需要查明：行使职权记录（b1）。"));
    }

    @Test
    void the_branch_is_there_on_the_last_day_of_its_task_and_gone_the_day_after() {
        assertThat(LAPSED.verdict(ended(DAY.plusDays(1)))).isEqualTo(Verdict.SATISFIED);
        assertThat(LAPSED.verdict(ended(DAY))).isEqualTo(Verdict.SATISFIED);
        assertThat(LAPSED.verdict(ended(DAY.minusDays(1)))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_task_that_goes_on_keeps_the_branch() {
        assertThat(LAPSED.verdict(temporary(branch -> branch.task(Known.of(GOING_ON)))))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_branch_that_outlives_its_task_is_found_with_the_time_since() {
        Finding finding = LAPSED.finding(ended(DAY.minusMonths(2).minusDays(3)));

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: its task ended 2 months 3 days ago, and the temporary branch ended with it, but it is still on record.",
                        "支部b1的设立任务结束已有2个月3天，临时党支部应随之自然撤销，但仍在名录中。"));
    }

    @Test
    void a_branch_without_a_task_cannot_outlive_it() {
        assertThat(LAPSED.verdict(temporary(branch -> branch.task(Known.none()))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_task_or_its_end_is_the_fact_that_decides() {
        Register open = temporary(branch -> branch.task(Known.of(new Task("winter fire watch", Known.unknown()))));

        assertThat(LAPSED.decisive(temporary(branch -> branch))).containsExactly(ofBranch(Field.TASK));
        assertThat(LAPSED.decisive(open)).containsExactly(ofBranch(Field.ENDED));
        assertThat(LAPSED.finding(open).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the task of 支部b1 has ended. To find out: end of the task (branch b1).",
                        "无法判断支部b1的设立任务是否已经结束。需要查明：任务结束情况（b1）。"));
    }
}
