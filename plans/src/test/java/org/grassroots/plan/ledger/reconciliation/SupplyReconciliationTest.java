package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.correct;
import static org.grassroots.plan.ledger.reconciliation.Entries.erase;
import static org.grassroots.plan.ledger.reconciliation.Entries.ids;
import static org.grassroots.plan.ledger.reconciliation.Entries.moved;
import static org.grassroots.plan.ledger.reconciliation.Entries.number;
import static org.grassroots.plan.ledger.reconciliation.Entries.restrict;
import static org.grassroots.plan.ledger.reconciliation.Entries.with;

import java.util.Map;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditAct;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.rule.Grade;
import org.junit.jupiter.api.Test;

class SupplyReconciliationTest {
    private static final SupplyReconciliation SUPPLIES = new SupplyReconciliation(ShippedParts.SUPPLIES);

    private static Reconciliation reconcile(LedgerBook book) {
        return SUPPLIES.reconcile(book, READS, AuditLog.empty());
    }

    @Test
    void what_came_in_less_what_went_out_is_the_balance_of_each_item_and_unit() {
        Reconciliation result = reconcile(book(
                "L7",
                moved("masks", "100", "", "100"),
                moved("rice", "20.5", "", "20.5"),
                moved("masks", "", "30", "70"),
                with(moved("rice", "3", "", "3"), "unit", "bag"),
                moved("rice", "0.25", "20.75", "0")));

        assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(result.looked()).isEqualTo(5);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_balance_that_is_off_is_told_with_its_difference_and_what_would_be_right() {
        LedgerBook book = book("L7", moved("masks", "100", "", "100"), moved("masks", "", "30", "80"));
        Reconciliation result = reconcile(book);

        assertThat(result.outcome()).isEqualTo(Outcome.DIFFERS);
        ReconciliationFinding finding = result.findings().get(0);
        assertThat(finding.rule()).isEqualTo(ReconciliationRule.BALANCE_DIFFERS);
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.entries()).isEqualTo(ids(book, 2));
        assertThat(finding.column()).contains(ElementId.of("balance"));
        assertThat(finding.met()).isEqualTo("80");
        assertThat(finding.right().english()).isEqualTo("70");
        assertThat(finding.difference()).contains(number("10"));
        assertThat(finding.ground().mark()).isEqualTo(OriginMark.OURS);
        assertThat(finding.text().english())
                .isEqualTo("L7-2: the balance is not what came in less what went out; difference 10");
        assertThat(finding.text().simplifiedChinese()).isEqualTo("L7-2：结存不等于收入减发出，相差10");
    }

    @Test
    void one_cause_is_told_once_and_one_that_was_mended_not_again() {
        LedgerBook lost = book(
                "L7", moved("masks", "100", "", "90"), moved("masks", "", "30", "60"), moved("masks", "5", "", "65"));
        assertThat(reconcile(lost).findings())
                .extracting(ReconciliationFinding::entries)
                .containsExactly(ids(lost, 1));

        LedgerBook typo = book(
                "L7", moved("masks", "100", "", "1000"), moved("masks", "", "30", "70"), moved("masks", "5", "", "75"));
        assertThat(reconcile(typo).findings())
                .extracting(ReconciliationFinding::entries)
                .containsExactly(ids(typo, 1));
    }

    @Test
    void nothing_left_is_right_and_less_than_nothing_is_not() {
        assertThat(reconcile(book("L7", moved("masks", "5", "", "5"), moved("masks", "", "5", "0")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);

        Reconciliation below = reconcile(book("L7", moved("masks", "5", "", "5"), moved("masks", "", "5.01", "-0.01")));
        assertThat(below.findings())
                .extracting(ReconciliationFinding::rule)
                .containsExactly(ReconciliationRule.BELOW_ZERO);
        assertThat(below.findings().get(0).text().english())
                .isEqualTo("L7-2: more went out than there was; short of 0.01");
    }

    @Test
    void a_movement_below_zero_is_told() {
        Reconciliation result = reconcile(book("L7", moved("masks", "5", "-2", "7")));

        assertThat(result.findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L7-1: “Issued” must be 0 or more; correct the wrong entry instead");
    }

    @Test
    void a_day_before_the_last_is_worth_knowing_and_no_difference() {
        Reconciliation result = reconcile(book(
                "L7",
                with(moved("masks", "5", "", "5"), "date", "2031-03-04"),
                with(moved("masks", "5", "", "10"), "date", "2031-03-02")));

        assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(result.of(ReconciliationRule.DAY_BEFORE))
                .extracting(ReconciliationFinding::grade)
                .containsExactly(Grade.INFO);
    }

    @Test
    void a_movement_that_was_not_filled_in_is_missing_unless_nothing_moved() {
        assertThat(reconcile(book("L7", moved("masks", "5", "", "5"), moved("masks", "", "", "5")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);

        Reconciliation unknown = reconcile(book("L7", moved("masks", "5", "", "5"), moved("masks", "", "", "4")));
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unknown.undecided()).isEqualTo(1);
        assertThat(unknown.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L7-2: “Received” is not filled in", "L7-2: “Issued” is not filled in");
    }

    @Test
    void an_erased_number_is_unknown_and_never_zero_and_what_follows_is_still_compared() {
        LedgerBook book =
                book("L7", moved("masks", "9", "", "9"), moved("masks", "5", "", "14"), moved("masks", "", "4", "10"));
        Reconciliation unknown = reconcile(erase(book, 2, "in"));
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unknown.missing()).extracting(MissingValue::reason).containsExactly(Reason.ERASED);

        LedgerBook wrong =
                book("L7", moved("masks", "9", "", "9"), moved("masks", "5", "", "14"), moved("masks", "", "4", "9"));
        assertThat(reconcile(erase(wrong, 2, "in")).outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_restricted_entry_is_counted_and_not_used() {
        LedgerBook book = restrict(
                book("L7", moved("masks", "9", "", "9"), moved("masks", "5", "", "14"), moved("masks", "", "4", "10")),
                2);
        Reconciliation result = reconcile(book);

        assertThat(result.looked()).isEqualTo(3);
        assertThat(result.restricted()).isEqualTo(1);
        assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(result.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L7-2: restricted, so that it is not used");
    }

    @Test
    void a_correction_counts_in_the_place_of_what_it_corrects() {
        LedgerBook book = book("L7", moved("masks", "10", "", "10"), moved("masks", "", "4", "96"));
        book = correct(book, 1, moved("masks", "90", "", "90"));
        book = correct(book, 3, moved("masks", "100", "", "100"));

        assertThat(reconcile(book).outcome()).isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book).looked()).isEqualTo(2);
    }

    @Test
    void reading_leaves_its_trace() {
        LedgerBook book = restrict(book("L7", moved("masks", "9", "", "9"), moved("masks", "1", "", "10")), 1);
        AuditLog log = reconcile(book).log();

        assertThat(log.size()).isEqualTo(1);
        assertThat(log.entries()).allSatisfy(trace -> {
            assertThat(trace.act()).isEqualTo(AuditAct.COMPARED);
            assertThat(trace.access()).isEqualTo(READS);
            assertThat(trace.count()).isEqualTo(1);
            assertThat(trace.columns())
                    .containsExactlyElementsOf(TestLedgers.schema("L7").columns().stream()
                            .map(column -> column.id())
                            .filter(ShippedParts.SUPPLIES.columns()::contains)
                            .toList());
        });
    }

    @Test
    void an_auditor_may_reconcile_what_is_internal() {
        LedgerBook book = book("L7", moved("masks", "9", "", "9"));

        assertThat(SUPPLIES.reconcile(book, TestLedgers.access(LedgerRoles.AUDITOR), AuditLog.empty())
                        .outcome())
                .isEqualTo(Outcome.AGREES);
    }

    @Test
    void a_column_that_is_not_there_or_of_another_type_is_the_callers_error() {
        LedgerBook book = book("L7", moved("masks", "9", "", "9"));
        LedgerParts.Builder parts = LedgerParts.of("L7")
                .column(LedgerPart.ITEM, "item")
                .column(LedgerPart.UNIT, "unit")
                .column(LedgerPart.IN, "in")
                .column(LedgerPart.OUT, "out");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyReconciliation(parts.build()).reconcile(book, READS, AuditLog.empty()))
                .withMessage("ledger 'L7': no column is named as its BALANCE, which the reconciliation needs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyReconciliation(
                                parts.column(LedgerPart.BALANCE, "donor").build())
                        .reconcile(book, READS, AuditLog.empty()))
                .withMessage("column 'donor' of ledger 'L7' must be a NUMBER to be its BALANCE, was TEXT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyReconciliation(ShippedParts.SUPPLIES)
                        .reconcile(TestLedgers.book(TestLedgers.schema("L6"), 1), READS, AuditLog.empty()))
                .withMessageStartingWith("ledger 'L6' has no column 'date'".replace("'date'", "'item'"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.column(LedgerPart.IN, "out").build())
                .withMessage("ledger 'L7': one column is its IN, were [in, out]");
    }

    @Test
    void columns_without_parts_do_not_matter() {
        Map<String, String> delivered = with(moved("masks", "9", "", "9"), "complaint", "late");

        assertThat(reconcile(book("L7", delivered)).outcome()).isEqualTo(Outcome.AGREES);
    }
}
