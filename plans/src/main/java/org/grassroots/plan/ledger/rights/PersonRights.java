package org.grassroots.plan.ledger.rights;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.view.AuditAct;
import org.grassroots.plan.ledger.view.AuditEntry;
import org.grassroots.plan.ledger.view.AuditLog;

/**
 * What one person may ask of all ledgers at once: Personal Information Protection Law, Arts. 44 to 47. To correct, see
 * {@link LedgerBook#correct}.
 *
 * <p>A person is found by id in the columns of people. Free text that names somebody is not searched; an office that finds
 * such a text erases it with {@link LedgerBook#erase}.
 */
public final class PersonRights {
    private final List<LedgerBook> books;

    /**
     * @param books  the ledgers, each with an id of its own
     */
    public PersonRights(List<LedgerBook> books) {
        checkArgument(
                books.stream().map(book -> book.schema().id()).distinct().count() == books.size(),
                "every ledger is given once, were %s",
                books.stream().map(book -> book.schema().id()).toList());
        this.books = List.copyOf(books);
    }

    /** Where something is kept of a person, also what was corrected since; ledger by ledger. */
    public List<PersonTrace> find(PersonId person) {
        return books.stream()
                .flatMap(book -> Subjects.find(book, person).stream())
                .toList();
    }

    /**
     * What is kept of a person, for that person.
     *
     * @param access  who hands it out; a role that keeps every ledger concerned
     * @throws IllegalArgumentException if the role is no keeper's of one of them
     */
    public PersonExport export(PersonId person, Access access, AuditLog log) {
        List<PersonExport.Exported> exported = new ArrayList<>();
        AuditLog longer = log;
        for (LedgerBook book : books) {
            List<PersonTrace> traces = Subjects.find(book, person);
            if (traces.isEmpty()) {
                continue;
            }
            checkArgument(
                    book.schema().keepers().contains(access.role()),
                    "role '%s' may not export from ledger '%s'; only %s may",
                    access.role(),
                    book.schema().id(),
                    book.schema().keepers());
            traces.forEach(trace -> exported.add(exported(book, trace)));
            longer = longer.plus(AuditEntry.builder()
                    .act(AuditAct.EXPORTED)
                    .access(access)
                    .ledger(book.schema().id())
                    .columns(traces.stream()
                            .flatMap(trace -> trace.columns().stream())
                            .distinct()
                            .toList())
                    .chosen(traces.stream().map(PersonTrace::entry).toList())
                    .count(traces.size())
                    .build());
        }
        return new PersonExport(exported, longer);
    }

    private static PersonExport.Exported exported(LedgerBook book, PersonTrace trace) {
        LedgerEntry entry = book.entry(trace.entry());
        Map<ElementId, Personal<String>> values = new LinkedHashMap<>();
        trace.columns().forEach(column -> values.put(column, entry.cell(column).value()));
        return new PersonExport.Exported(trace.entry(), values);
    }

    /**
     * The ledgers without what they kept of a person, each with an entry that says so. Ledgers that kept nothing are
     * returned as they are.
     *
     * @param access  a role that keeps every ledger concerned; its time is the day on which holds are looked at
     * @throws IllegalArgumentException if the role is no keeper's of one of them
     * @throws IllegalStateException if one of them is held; restrict it instead
     */
    public List<LedgerBook> erase(PersonId person, Access access, List<Hold> holds) {
        List<LedgerBook> left = new ArrayList<>();
        for (LedgerBook book : books) {
            List<EntryCells> cells = Subjects.find(book, person).stream()
                    .map(trace -> new EntryCells(trace.entry(), trace.columns()))
                    .toList();
            Optional<Hold> held = Retentions.hold(book, holds, access.when().toLocalDate());
            checkState(
                    cells.isEmpty() || held.isEmpty(),
                    "ledger '%s' is held since %s (%s); nothing of it may be erased, but entries may be restricted",
                    book.schema().id(),
                    held.map(hold -> hold.since().toString()).orElse(""),
                    held.map(hold -> hold.reason().english()).orElse(""));
            left.add(cells.isEmpty() ? book : book.erase(cells, access));
        }
        return left;
    }

    /**
     * The ledgers with a stop on every use of the entries that tell of a person, but keeping them.
     *
     * @throws IllegalArgumentException if the role is no keeper's of a ledger concerned
     */
    public List<LedgerBook> restrict(PersonId person, Access access) {
        return books.stream()
                .map(book -> {
                    List<EntryId> entries = entries(book, person);
                    return entries.isEmpty() ? book : book.restrict(entries, access);
                })
                .toList();
    }

    /** The ledgers with that stop ended. Throws as {@link #restrict}. */
    public List<LedgerBook> release(PersonId person, Access access) {
        return books.stream()
                .map(book -> {
                    List<EntryId> entries = entries(book, person);
                    return entries.isEmpty() ? book : book.release(entries, access);
                })
                .toList();
    }

    private static List<EntryId> entries(LedgerBook book, PersonId person) {
        return Subjects.find(book, person).stream().map(PersonTrace::entry).toList();
    }
}
