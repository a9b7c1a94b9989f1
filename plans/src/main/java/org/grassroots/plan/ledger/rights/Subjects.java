package org.grassroots.plan.ledger.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.Purpose;

/** Whom an entry tells of: the first column of people names its subject, the others those who have to do with it. */
final class Subjects {
    private static final Purpose FINDING = Purpose.of("finding what is kept of a person");

    private Subjects() {}

    static Optional<String> of(LedgerSchema schema, LedgerEntry entry) {
        return people(schema).stream()
                .findFirst()
                .map(column -> entry.cell(column.id()))
                .filter(LedgerCell::isKept)
                .map(cell -> cell.value().reveal(FINDING));
    }

    /** What is kept of a person, in the order of the ledger. */
    static List<PersonTrace> find(LedgerBook book, PersonId person) {
        List<LedgerColumn> people = people(book.schema());
        List<PersonTrace> traces = new ArrayList<>();
        for (LedgerEntry entry : book.entries()) {
            if (!entry.kind().hasValues()) {
                continue;
            }
            Map<ElementId, Boolean> named = new LinkedHashMap<>();
            for (LedgerColumn column : people) {
                LedgerCell cell = entry.cell(column.id());
                if (cell.isKept() && cell.value().reveal(FINDING).equals(person.value())) {
                    named.put(column.id(), column.equals(people.get(0)));
                }
            }
            if (!named.isEmpty()) {
                boolean subject = named.containsValue(true);
                traces.add(new PersonTrace(
                        entry.id(), subject ? kept(book.schema(), entry) : List.copyOf(named.keySet()), subject));
            }
        }
        return traces;
    }

    private static List<ElementId> kept(LedgerSchema schema, LedgerEntry entry) {
        return schema.columns().stream()
                .filter(column -> column.dataClass().isMasked() || column.type() == ColumnType.PERSON)
                .map(LedgerColumn::id)
                .filter(column -> entry.cell(column).isKept())
                .toList();
    }

    private static List<LedgerColumn> people(LedgerSchema schema) {
        return schema.columns().stream()
                .filter(column -> column.type() == ColumnType.PERSON)
                .toList();
    }
}
