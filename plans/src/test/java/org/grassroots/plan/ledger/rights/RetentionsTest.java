package org.grassroots.plan.ledger.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.ledger.book.TestLedgers.EVENT;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.packed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.member.MemberId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.Seal;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class RetentionsTest {
    private static final LocalDate OVER = LocalDate.of(2031, 5, 10);
    private static final RetentionFacts FACTS = RetentionFacts.eventOver(EVENT.id(), OVER);
    private static final Access ON_THE_DAY = HEAD.at(OVER.atTime(18, 0));

    private static List<LedgerBook> books() {
        return TestLedgers.schemas().stream().map(schema -> book(schema, 2)).toList();
    }

    private static Hold.Builder hold(String ledger) {
        return Hold.builder()
                .ledger(ElementId.of(ledger))
                .reason(Text.of("evidence in an inquiry", "调查取证"))
                .assessment(Text.of("lawful, needed, locked away", "合法、必要、安全"))
                .since(LocalDate.of(2031, 5, 1));
    }

    @Test
    void emergency_ledgers_are_due_on_the_day_the_event_ends_and_not_before() {
        assertThat(Retentions.dueForDestruction(books(), FACTS, List.of(), OVER.minusDays(1)))
                .isEmpty();
        List<Due> due = Retentions.dueForDestruction(books(), FACTS, List.of(), OVER);
        assertThat(due).extracting(each -> each.ledger().value()).containsExactly("L2", "L3", "L4", "L5", "L6", "L7");
        assertThat(due).allMatch(each -> each.since().equals(OVER) && each.then() == RetentionEnd.DESTROY);
        assertThat(Retentions.dueForDestruction(
                        books(), RetentionFacts.eventOver(ElementId.of("other"), OVER), List.of(), OVER))
                .isEmpty();
    }

    @Test
    void destroying_leaves_the_member_ledger_and_certificates_that_prove_themselves() {
        List<LedgerBook> books = books();
        Retentions.Destroyed destroyed = Retentions.destroyDue(books, FACTS, List.of(), ON_THE_DAY);
        assertThat(destroyed.books().get(0)).isSameAs(books.get(0));
        assertThat(destroyed.certificates()).hasSize(6);
        for (int at = 1; at < books.size(); at++) {
            DestructionCertificate certificate = destroyed.certificates().get(at - 1);
            byte[] remains = packed(destroyed.books().get(at));
            assertThat(certificate.problems(books.get(at).seal(), remains)).isEmpty();
            assertThat(certificate.problems(book(books.get(at).schema(), 1).seal(), packed(books.get(at))))
                    .extracting(Text::english)
                    .contains("there are 2 entries, but 3 were sealed");
            Seal forged = new Seal(certificate.ledger(), 2, "0".repeat(64));
            assertThat(certificate.problems(forged, remains)).isNotEmpty();
        }
        assertThat(Retentions.dueForDestruction(destroyed.books(), FACTS, List.of(), OVER.plusYears(1)))
                .isEmpty();
    }

    @Test
    void a_held_ledger_stays_until_the_hold_ends() {
        Hold hold = hold("L4").until(OVER).build();
        List<Due> due = Retentions.dueForDestruction(books(), FACTS, List.of(hold), OVER);
        assertThat(due.stream().filter(each -> each.heldBy().isPresent()))
                .extracting(each -> each.ledger().value())
                .containsExactly("L4");
        Retentions.Destroyed first = Retentions.destroyDue(books(), FACTS, List.of(hold), ON_THE_DAY);
        assertThat(first.certificates()).hasSize(5);
        Access next = ON_THE_DAY.at(ON_THE_DAY.when().plusDays(1));
        Retentions.Destroyed second = Retentions.destroyDue(first.books(), FACTS, List.of(hold), next);
        assertThat(second.certificates())
                .extracting(certificate -> certificate.ledger().value())
                .containsExactly("L4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hold("L4").until(LocalDate.of(2031, 4, 30)).build())
                .withMessage(
                        "a hold on ledger 'L4' must not end before it begins on 2031-05-01, was to end on 2031-04-30");
    }

    @Test
    void entries_of_a_member_are_due_for_the_archive_a_year_after_leaving() {
        List<LedgerBook> books = List.of(book(TestLedgers.schema("L1"), 3));
        String second = filled(TestLedgers.schema("L1"), 2).get(ElementId.of("name"));
        RetentionFacts left =
                new RetentionFacts(Map.of(), Map.of(MemberId.of(second), LocalDate.of(2031, 6, 1)), Map.of());
        assertThat(Retentions.dueForDestruction(books, left, List.of(), LocalDate.of(2032, 5, 31)))
                .isEmpty();
        List<Due> due = Retentions.dueForDestruction(books, left, List.of(), LocalDate.of(2032, 6, 1));
        assertThat(due).hasSize(1);
        assertThat(due.get(0).entries()).containsExactly(new EntryId(ElementId.of("L1"), 2));
        assertThat(due.get(0).then()).isEqualTo(RetentionEnd.ARCHIVE);
        Access later = HEAD.at(LocalDate.of(2033, 1, 1).atStartOfDay());
        assertThat(Retentions.destroyDue(books, left, List.of(), later).books()).isEqualTo(books);
    }
}
