package org.grassroots.plan.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.access;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.schema;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final LedgerSchema SUPPLIES = schema("L7");
    private static final ElementId ITEM = ElementId.of("item");
    private static final ElementId DONOR = ElementId.of("donor");
    private static final Access LATER = HEAD.at(MORNING.plusHours(1));

    private static List<String> items(Reading reading) {
        return reading.entries()
                .map(entry -> entry.id() + " "
                        + (entry.isRestricted() ? "-" : entry.value(ITEM).orElse("?")))
                .toList();
    }

    private static String item(int number) {
        return filled(SUPPLIES, number).get(ITEM);
    }

    @Test
    void a_correction_stands_where_the_first_entry_stood_and_a_restricted_entry_gives_nothing() {
        LedgerBook book = book(SUPPLIES, 3);
        book = book.correct(id(book, 1), "wrong", values(SUPPLIES, 8), LATER, salts());
        book = book.correct(id(book, 4), "wrong again", values(SUPPLIES, 9), LATER, salts());
        book = book.restrict(List.of(id(book, 3)), LATER);
        Reading reading = LedgerView.of(book, LATER).read(AuditLog.empty());

        assertThat(items(reading)).containsExactly("L7-5 " + item(9), "L7-2 " + item(2), "L7-3 -");
        assertThat(reading.size()).isEqualTo(3);
        assertThat(reading.restricted()).isEqualTo(1);
        assertThat(reading.toString()).isEqualTo("reading of 3 entries of ledger 'L7'");

        LedgerBook released = book.release(List.of(id(book, 3)), LATER);
        assertThat(items(LedgerView.of(released, LATER).read(AuditLog.empty()))).contains("L7-3 " + item(3));
    }

    @Test
    void only_granted_columns_are_read_and_the_log_names_them() {
        LedgerBook book = book(SUPPLIES, 2);
        Access auditor = access(LedgerRoles.AUDITOR);
        Reading reading = LedgerView.of(book, auditor).read(AuditLog.empty());
        ReadEntry first = reading.entries().findFirst().orElseThrow();

        assertThat(first.value(ITEM)).contains(item(1));
        assertThat(first.toString()).isEqualTo("entry L7-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.value(DONOR))
                .withMessageStartingWith("a reading of entry L7-1 gives the columns [date, item")
                .withMessageEndingWith("not 'donor'");
        assertThat(reading.log().entries()).allSatisfy(trace -> {
            assertThat(trace.act()).isEqualTo(AuditAct.COMPARED);
            assertThat(trace.columns()).contains(ITEM).doesNotContain(DONOR);
            assertThat(trace.access()).isEqualTo(auditor);
            assertThat(trace.count()).isEqualTo(2);
        });
    }

    @Test
    void an_erased_value_is_told_from_one_that_was_never_there() {
        LedgerBook book = book(SUPPLIES, 2);
        book = book.erase(List.of(new EntryCells(id(book, 1), List.of(ITEM))), LATER);
        book = book.restrict(List.of(id(book, 2)), LATER);
        List<ReadEntry> entries =
                LedgerView.of(book, LATER).read(AuditLog.empty()).entries().toList();

        assertThat(entries.get(0).state(ITEM)).isEqualTo(LedgerCell.State.ERASED);
        assertThat(entries.get(0).value(ITEM)).isEmpty();
        assertThat(entries.get(0).state(DONOR)).isEqualTo(LedgerCell.State.KEPT);
        assertThatIllegalStateException()
                .isThrownBy(() -> entries.get(1).value(ITEM))
                .withMessage("entry L7-2 is restricted; it is kept and not used");
    }
}
