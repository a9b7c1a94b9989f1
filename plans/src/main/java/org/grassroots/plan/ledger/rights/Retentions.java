package org.grassroots.plan.ledger.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.member.PersonId;
import org.grassroots.plan.ledger.Retention;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;

/** What must be destroyed when, and its destruction. */
public final class Retentions {
    private Retentions() {}

    /**
     * What may no longer be kept at hand on a day, ledger by ledger, also what is held. A ledger that ends with its event
     * is due as a whole, any other entry by entry; one that was destroyed is not due again.
     */
    public static List<Due> dueForDestruction(
            List<LedgerBook> books, RetentionFacts facts, List<Hold> holds, LocalDate day) {
        List<Due> due = new ArrayList<>();
        for (LedgerBook book : books) {
            if (book.isDestroyed() || book.size() == 0) {
                continue;
            }
            if (book.schema().retention().start() == RetentionStart.EVENT_END) {
                book.event()
                        .flatMap(event -> Optional.ofNullable(facts.eventEnds().get(event.id())))
                        .map(over -> book.schema().retention().endsOn(over))
                        .filter(since -> !since.isAfter(day))
                        .ifPresent(since -> due.add(due(book, since, List.of(), holds, day)));
            } else {
                byDay(book, facts, day).forEach((since, entries) -> due.add(due(book, since, entries, holds, day)));
            }
        }
        return due;
    }

    private static Map<LocalDate, List<EntryId>> byDay(LedgerBook book, RetentionFacts facts, LocalDate day) {
        Map<String, LocalDate> left = new LinkedHashMap<>();
        for (Map.Entry<PersonId, LocalDate> each : facts.left().entrySet()) {
            left.put(each.getKey().value(), each.getValue());
        }
        Retention retention = book.schema().retention();
        Map<LocalDate, List<EntryId>> entries = new TreeMap<>();
        for (LedgerEntry entry : book.entries()) {
            Optional<LocalDate> start = retention.start() == RetentionStart.MEMBER_LEAVES
                    ? Subjects.of(book.schema(), entry).flatMap(person -> Optional.ofNullable(left.get(person)))
                    : Optional.ofNullable(facts.closed().get(entry.id()));
            start.map(retention::endsOn)
                    .filter(since -> !since.isAfter(day) && holdsValues(entry))
                    .ifPresent(since -> entries.computeIfAbsent(since, any -> new ArrayList<>())
                            .add(entry.id()));
        }
        return entries;
    }

    private static boolean holdsValues(LedgerEntry entry) {
        return entry.columns().stream().anyMatch(column -> entry.cell(column).isKept());
    }

    private static Due due(LedgerBook book, LocalDate since, List<EntryId> entries, List<Hold> holds, LocalDate day) {
        return Due.builder()
                .ledger(book.schema().id())
                .entries(entries)
                .since(since)
                .then(book.schema().retention().then())
                .heldBy(hold(book, holds, day))
                .build();
    }

    static Optional<Hold> hold(LedgerBook book, List<Hold> holds, LocalDate day) {
        return holds.stream()
                .filter(hold -> hold.ledger().equals(book.schema().id()) && hold.isOn(day))
                .findFirst();
    }

    /**
     * Destroys what is due on the day of the access and must be destroyed: whole ledgers with a certificate, single
     * entries with an entry that says so. What is held or goes to the archive, and every other ledger, stays as it is.
     *
     * @param access  a role that keeps every ledger concerned
     * @throws IllegalArgumentException if the role is no keeper's of one of them
     */
    public static Destroyed destroyDue(List<LedgerBook> books, RetentionFacts facts, List<Hold> holds, Access access) {
        List<LedgerBook> left = new ArrayList<>();
        List<DestructionCertificate> certificates = new ArrayList<>();
        for (LedgerBook book : books) {
            LedgerBook rest = book;
            for (Due due :
                    dueForDestruction(List.of(book), facts, holds, access.when().toLocalDate())) {
                if (due.then() != RetentionEnd.DESTROY || due.heldBy().isPresent()) {
                    continue;
                }
                if (due.entries().isEmpty()) {
                    rest = book.destroy(access);
                    certificates.add(DestructionCertificate.of(book, rest, due.since(), access));
                } else {
                    rest = rest.erase(
                            due.entries().stream().map(EntryCells::all).toList(), access);
                }
            }
            left.add(rest);
        }
        return new Destroyed(left, certificates);
    }

    /**
     * What a destruction leaves.
     *
     * @param books  all ledgers in the order given; of a destroyed one only its chain without a value is left
     * @param certificates  one for each ledger that was destroyed as a whole
     */
    public record Destroyed(List<LedgerBook> books, List<DestructionCertificate> certificates) {

        public Destroyed {
            books = List.copyOf(books);
            certificates = List.copyOf(certificates);
        }
    }
}
