package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.filing;
import static org.grassroots.plan.ledger.reconciliation.Entries.fund;
import static org.grassroots.plan.ledger.reconciliation.Entries.guarded;
import static org.grassroots.plan.ledger.reconciliation.Entries.moved;
import static org.grassroots.plan.ledger.reconciliation.Entries.resident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.reconciliation.BookReconciler.Reconciled;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class BookReconcilerTest {
    private static final BookReconciler RECONCILER =
            new BookReconciler(CeremonyReconciliationTest.limits(), Optional.empty());
    /** Types of which each value is one of a few, so that it stands in many texts. */
    private static final Set<ColumnType> UNTELLING =
            EnumSet.of(ColumnType.CHOICE, ColumnType.YES_NO, ColumnType.ID_TAIL, ColumnType.ID_DIGEST);

    private static final Register REGISTER = ResidentReconciliationTest.register(1);

    private static List<LedgerBook> books() {
        return new ArrayList<>(List.of(
                TestLedgers.book(TestLedgers.schema("L1"), 1),
                TestLedgers.book(TestLedgers.schema("L2"), 1),
                book("L3", resident("h-1", "p-1", 1)),
                book("L4", guarded("p-1", "a", "b", "c", "d", "e")),
                TestLedgers.book(TestLedgers.schema("L5"), 1),
                book("L6", filing("wedding", "ordinary", 50, 5)),
                book("L7", moved("masks", "9", "", "9"), fund("donated", "fund", "CNY", "5", "5", "0"))));
    }

    private static Reconciled reconcile(List<LedgerBook> books) {
        return RECONCILER.reconcileAll(books, REGISTER, C1, READS, AuditLog.empty());
    }

    @Test
    void the_seven_ledgers_of_a_compound_agree() {
        Reconciled reconciled = reconcile(books());

        assertThat(reconciled.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(reconciled.results())
                .extracting(result -> result.id() + " " + result.ledger() + " " + result.looked())
                .containsExactly("residents L3 1", "guards L4 1", "supplies L7 2", "ceremonies L6 1", "funds L7 2");
        assertThat(reconciled.log().size()).isEqualTo(5);
        assertThat(AuditLog.verify(reconciled.log().entries(), reconciled.log().head()))
                .isTrue();
        assertThat(StreamSupport.stream(reconciled.log().entries().spliterator(), false)
                        .map(trace -> trace.ledger().value()))
                .containsExactly("L3", "L4", "L7", "L6", "L7");
    }

    @Test
    void the_order_of_the_books_does_not_matter() {
        List<LedgerBook> turned = books();
        Collections.reverse(turned);

        assertThat(reconcile(turned).results())
                .extracting(Reconciliation::id, Reconciliation::outcome)
                .isEqualTo(reconcile(books()).results().stream()
                        .map(result -> org.assertj.core.groups.Tuple.tuple(result.id(), result.outcome()))
                        .toList());
    }

    @Test
    void a_ledger_that_is_not_given_is_missing_and_does_not_agree() {
        List<LedgerBook> six = books();
        six.remove(3);
        Reconciled reconciled = reconcile(six);

        assertThat(reconciled.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconciled.result(GuardReconciliation.ID).orElseThrow().missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("ledger L4 was not given");
    }

    @Test
    void one_difference_is_enough_for_the_whole_to_differ() {
        List<LedgerBook> books = books();
        books.set(6, book("L7", moved("masks", "9", "", "8")));
        books.remove(3);

        assertThat(reconcile(books).outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_ledger_given_twice_is_the_callers_error() {
        List<LedgerBook> eight = books();
        eight.add(book("L7"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconcile(eight))
                .withMessage("every ledger is given once, but 'L7' twice");
    }

    @Test
    void what_was_destroyed_can_only_be_counted() {
        List<LedgerBook> books = new ArrayList<>();
        books().forEach(book -> books.add(book.destroy(READS)));

        Reconciled reconciled = reconcile(books);
        assertThat(reconciled.results())
                .filteredOn(result -> !result.id().equals(ResidentReconciliation.ID))
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED));
    }

    @Test
    void nothing_personal_is_in_any_text() {
        List<LedgerBook> books = new ArrayList<>();
        for (LedgerSchema schema : TestLedgers.schemas()) {
            books.add(TestLedgers.book(schema, 3));
        }
        Reconciled reconciled = reconcile(books);

        assertThat(reconciled.outcome()).isEqualTo(Outcome.DIFFERS);
        for (Reconciliation result : reconciled.results()) {
            LedgerSchema schema = TestLedgers.schema(result.ledger().value());
            for (int number = 1; number <= 3; number++) {
                Map<ElementId, String> filled = TestLedgers.filled(schema, number);
                schema.columns().stream()
                        .filter(column -> column.dataClass().isMasked())
                        .filter(column -> !UNTELLING.contains(column.type()))
                        .forEach(column -> assertThat(result.toString()).doesNotContain(filled.get(column.id())));
            }
        }
    }
}
