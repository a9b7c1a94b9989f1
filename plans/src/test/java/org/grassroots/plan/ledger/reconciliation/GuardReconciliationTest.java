package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.correct;
import static org.grassroots.plan.ledger.reconciliation.Entries.erase;
import static org.grassroots.plan.ledger.reconciliation.Entries.guarded;
import static org.grassroots.plan.ledger.reconciliation.Entries.ids;
import static org.grassroots.plan.ledger.reconciliation.Entries.restrict;
import static org.grassroots.plan.ledger.reconciliation.Entries.with;

import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.junit.jupiter.api.Test;

class GuardReconciliationTest {
    private static final Bound TWO = new Bound(2, Ground.ours("a test", "测试"));

    private static Reconciliation reconcile(LedgerBook book, Optional<Bound> most) {
        return new GuardReconciliation(ShippedParts.GUARDS, most).reconcile(book, READS, AuditLog.empty());
    }

    private static Reconciliation reconcile(LedgerBook book) {
        return reconcile(book, Optional.empty());
    }

    @Test
    void five_guards_are_enough_also_if_two_entries_name_them() {
        assertThat(reconcile(book("L4", guarded("p-1", "a", "b", "c", "d", "e")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L4", guarded("p-1", "a", "b"), guarded("p-1", "", "", "c", "d", "e")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
    }

    @Test
    void each_guard_that_is_missing_is_told_without_a_name() {
        LedgerBook book = book("L4", guarded("p-1", "a", "b", "c"), guarded("p-2", "a", "b", "c", "d", "e"));
        Reconciliation result = reconcile(book);

        assertThat(result.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(result.looked()).isEqualTo(2);
        assertThat(result.findings())
                .extracting(finding -> finding.column().orElseThrow())
                .containsExactly(ElementId.of("guard-police"), ElementId.of("guard-volunteer"));
        assertThat(result.findings()).allSatisfy(finding -> {
            assertThat(finding.entries()).isEqualTo(ids(book, 1));
            assertThat(finding.ground().mark()).isEqualTo(OriginMark.ASSEMBLED);
            assertThat(finding.met()).isEqualTo("0");
        });
        assertThat(result.findings().get(0).text().english()).isEqualTo("L4-1: no “Guard: police officer” is named");
        assertThat(result.toString()).doesNotContain("p-1");
    }

    @Test
    void nobody_guards_himself_or_is_two_of_the_guards() {
        Reconciliation result = reconcile(book("L4", guarded("p-1", "a", "b", "a", "d", "p-1")));

        assertThat(result.findings())
                .extracting(ReconciliationFinding::rule)
                .containsExactly(ReconciliationRule.SELF_GUARD, ReconciliationRule.GUARD_TWICE);
        assertThat(result.findings().get(0).met()).isEqualTo("***");
        assertThat(result.findings().get(1).text().english()).isEqualTo("L4-1: one person is named as 2 of the guards");
    }

    @Test
    void who_was_released_by_the_day_needs_no_guard() {
        assertThat(reconcile(book("L4", with(guarded("p-1"), "release", "2031-03-02")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L4", with(guarded("p-1"), "release", "2031-03-03")))
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_guard_looks_after_as_many_as_planned_and_not_one_more() {
        LedgerBook two = book("L4", guarded("p-1", "a", "b", "c", "d", "e"), guarded("p-2", "a", "f", "g", "h", "i"));
        assertThat(reconcile(two, Optional.of(TWO)).outcome()).isEqualTo(Outcome.AGREES);

        LedgerBook three = book(
                "L4",
                guarded("p-1", "a", "b", "c", "d", "e"),
                guarded("p-2", "a", "f", "g", "h", "i"),
                guarded("p-3", "j", "a", "k", "l", "m"));
        Reconciliation result = reconcile(three, Optional.of(TWO));
        assertThat(result.findings())
                .extracting(finding -> finding.text().english())
                .containsExactly(
                        "L4-1, L4-2, L4-3: one guard looks after 3 people under control; no more than 2 are planned");
        assertThat(result.findings().get(0).subjects())
                .extracting(Object::toString)
                .containsExactly("***");
        assertThat(result.findings().get(0).subjects().get(0).reveal(Purpose.of("relieve the guard")))
                .isEqualTo("a");
        assertThat(reconcile(three).outcome()).isEqualTo(Outcome.AGREES);

        LedgerBook relieved = book(
                "L4",
                guarded("p-1", "a", "b", "c", "d", "e"),
                guarded("p-2", "a", "f", "g", "h", "i"),
                guarded("p-3", "j", "a", "k", "l", "m"),
                guarded("p-3", "", "n"));
        assertThat(reconcile(relieved, Optional.of(TWO)).outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void an_entry_that_may_not_be_read_can_mend_one_person_and_not_two() {
        LedgerBook one = book("L4", guarded("p-1", "a"), guarded("p-1", "", "b", "c", "d", "e"));
        Reconciliation perhaps = reconcile(restrict(one, 2));
        assertThat(perhaps.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(perhaps.restricted()).isEqualTo(1);
        assertThat(perhaps.undecided()).isEqualTo(2);
        assertThat(perhaps.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly(
                        "L4-2: restricted, so that it is not used",
                        "whether 1 people without a guard of some kind have one, or are released, by 1 entries that cannot be"
                                + " read");

        LedgerBook two = book("L4", guarded("p-1", "a"), guarded("p-1", "", "b", "c", "d", "e"), guarded("p-2", "a"));
        assertThat(reconcile(restrict(two, 2)).outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_guard_that_was_erased_is_unknown_and_not_missing() {
        LedgerBook book = erase(book("L4", guarded("p-1", "a", "b", "c", "d", "e")), 1, "guard-grid");
        Reconciliation result = reconcile(book);

        assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(result.missing())
                .extracting(missing -> missing.text().simplifiedChinese())
                .containsExactly("L4-1：“包保人：网格员”已删除".replace("包保人：网格员", title()));
    }

    private static String title() {
        return org.grassroots.plan.ledger.book.TestLedgers.schema("L4")
                .column(ElementId.of("guard-grid"))
                .orElseThrow()
                .title()
                .simplifiedChinese();
    }

    @Test
    void a_correction_mends_what_was_missing() {
        LedgerBook book = correct(book("L4", guarded("p-1")), 1, guarded("p-1", "a", "b", "c", "d", "e"));

        assertThat(reconcile(book).outcome()).isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L4")).looked()).isZero();
    }
}
