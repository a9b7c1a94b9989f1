package org.grassroots.plan.ledger.view;

import java.util.List;
import org.grassroots.plan.ledger.book.EntryId;

/**
 * An entry as a role may see it without asking for more: nothing in it tells of a person.
 *
 * @param entry  the entry
 * @param texts  one for each column of the view, in its order: the value if it is PUBLIC or INTERNAL; a mask in place of
 *     any other; a mask also where the role may not know whether there is a value; empty if there is none;
 *     {@link LedgerView#ERASED} if it was erased
 */
public record ViewRow(EntryId entry, List<String> texts) {

    public ViewRow {
        texts = List.copyOf(texts);
    }
}
