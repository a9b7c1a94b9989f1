package org.grassroots.plan.ledger.rights;

import java.util.List;
import java.util.Map;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.view.AuditLog;

/**
 * What is kept of a person, to be handed to that person, and the log that says so.
 *
 * @param entries  the values, still guarded, each as it is written; one item for each entry
 * @param log  the audit log with an entry for each ledger that something was taken from
 */
public record PersonExport(List<Exported> entries, AuditLog log) {

    public PersonExport {
        entries = List.copyOf(entries);
    }

    /**
     * What one entry tells of the person.
     *
     * @param entry  the entry
     * @param values  by column, in the order of the ledger
     */
    public record Exported(EntryId entry, Map<ElementId, Personal<String>> values) {}
}
