package org.grassroots.plan.ledger.rights;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;

/**
 * Where something is kept of a person; not what.
 *
 * @param entry  the entry
 * @param columns  the columns of it that tell of the person: every PERSONAL or SENSITIVE one and every one of people if the
 *     person is the subject,
 *     else only those that name the person
 * @param subject  whether the entry is about the person: the first column of people names the subject
 */
public record PersonTrace(EntryId entry, List<ElementId> columns, boolean subject) {

    public PersonTrace {
        columns = List.copyOf(columns);
    }
}
