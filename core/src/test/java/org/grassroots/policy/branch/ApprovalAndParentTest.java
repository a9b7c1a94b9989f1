package org.grassroots.policy.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.policy.Shipped;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code approval.in-time} of the national pack and {@code compound.subordination} of the compound measures. */
class ApprovalAndParentTest {
    private static final Subject B1 = Subject.of(Kind.BRANCH, BranchId.of("b1"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Shipped IN_TIME = new Shipped("national", "approval.in-time", B1, DAY);
    private static final Shipped PARENT = new Shipped("compound-measures", "compound.subordination", B1, DAY);

    private static Register approval(Known<Approval> approval) {
        return Registers.compound("c1")
                .branch("b1", BranchKind.FORMAL, branch -> branch.approval(approval))
                .build();
    }

    private static Register applied(String applied, Known<LocalDate> approved) {
        return approval(Known.of(new Approval("the subdistrict", Optional.of(LocalDate.parse(applied)), approved)));
    }

    private static Register parent(BranchKind kind, BranchParent parent) {
        return Registers.compound("c1")
                .branch("b1", kind, branch -> branch.parent(parent))
                .build();
    }

    private static Set<MissingFact> ofBranch(Field field) {
        return Set.of(MissingFact.of(Kind.BRANCH, BranchId.of("b1"), field));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2025-03-10, SATISFIED",
        "2025-03-10, 2025-04-10, SATISFIED",
        "2025-03-10, 2025-04-11, VIOLATED",
        "2025-01-31, 2025-02-28, SATISFIED",
        "2025-01-31, 2025-03-01, VIOLATED"
    })
    void a_reply_comes_within_a_month_of_the_application(String applied, LocalDate approved, Verdict verdict) {
        assertThat(IN_TIME.verdict(applied(applied, Known.of(approved)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-02, SATISFIED", "2025-12-01, SATISFIED", "2025-11-30, VIOLATED"})
    void without_a_reply_the_month_must_not_be_over(String applied, Verdict verdict) {
        assertThat(IN_TIME.verdict(applied(applied, Known.none()))).isEqualTo(verdict);
    }

    @Test
    void a_reply_that_comes_after_the_day_has_not_come_yet() {
        Register register = applied("2025-11-20", Known.of(LocalDate.of(2026, 2, 20)));

        assertThat(IN_TIME.on(LocalDate.of(2025, 12, 20)).verdict(register)).isEqualTo(Verdict.SATISFIED);
        assertThat(IN_TIME.finding(register).observed()).isEqualTo(Quantity.of(12));
        assertThat(IN_TIME.on(LocalDate.of(2027, 1, 1)).finding(register).observed())
                .isEqualTo(Quantity.of(62));
    }

    @Test
    void a_late_reply_is_found_in_words() {
        Finding finding = IN_TIME.finding(applied("2025-03-10", Known.of(LocalDate.of(2025, 4, 20))));

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.citation().text().english())
                .isEqualTo("Regulations on the Work of CPC Branches (trial, 2018), Art. 6");
        assertThat(finding.message())
                .isEqualTo(Text.of("支部b1: the reply to the application for it is 10 days late.", "支部b1的设立申请批复逾期10天。"));
    }

    @Test
    void where_no_application_is_on_record_nothing_was_to_be_replied_to() {
        assertThat(IN_TIME.verdict(approval(Known.none()))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_rule_does_not_apply_the_day_before_the_branch_regulations() {
        Register register = applied("2018-01-01", Known.none());

        assertThat(IN_TIME.on(TestPacks.FROM).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(IN_TIME.on(TestPacks.FROM.minusDays(1)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_approval_is_the_fact_that_decides() {
        assertThat(IN_TIME.decisive(approval(Known.unknown()))).containsExactly(ofBranch(Field.APPROVAL));
    }

    @Test
    void without_the_day_of_application_nothing_can_be_told() {
        for (Known<LocalDate> approved : Set.of(Known.of(DAY), Known.<LocalDate>none(), Known.<LocalDate>unknown())) {
            Register register = approval(Known.of(new Approval("the subdistrict", Optional.empty(), approved)));

            assertThat(IN_TIME.decisive(register)).containsExactly(ofBranch(Field.APPLIED_ON));
        }
    }

    @Test
    void the_day_of_the_reply_matters_only_when_the_month_is_over() {
        assertThat(IN_TIME.verdict(applied("2025-12-01", Known.unknown()))).isEqualTo(Verdict.SATISFIED);
        assertThat(IN_TIME.decisive(applied("2025-11-30", Known.unknown())))
                .containsExactly(ofBranch(Field.APPROVED_ON));
        assertThat(IN_TIME.finding(applied("2025-11-30", Known.unknown())).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the application for 支部b1 was replied to in time. To find out: day of the reply (branch b1).",
                        "无法判断支部b1的设立申请是否按期批复。需要查明：批复日期（b1）。"));
    }

    @ParameterizedTest
    @CsvSource({"COMMUNITY, SATISFIED", "SUBDISTRICT, SATISFIED", "OTHER, VIOLATED", "UNKNOWN, UNDETERMINED"})
    void three_full_here_parent_may_be_community_or_street(BranchParent parent, Verdict verdict) {
        assertThat(PARENT.verdict(parent(BranchKind.FORMAL, parent))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(BranchKind.class)
    void a_branch_of_any_kind_stands_under_the_community_or_the_subdistrict(BranchKind kind) {
        Finding finding = PARENT.finding(parent(kind, BranchParent.OTHER));

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1 stands under another organisation than that of the community or the subdistrict.",
                        "支部b1未隶属于社区党组织或街道党工委。"));
    }

    @Test
    void an_unknown_parent_is_the_fact_that_decides() {
        Register register = parent(BranchKind.FORMAL, BranchParent.UNKNOWN);

        assertThat(PARENT.decisive(register)).containsExactly(ofBranch(Field.PARENT));
        assertThat(PARENT.finding(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 支部b1 stands under the organisation of the community or the subdistrict. To find out: parent organisation (branch b1).",
                        "无法判断支部b1是否隶属于社区党组织或街道党工委。需要查明：隶属的上级党组织（b1）。"));
    }
}
