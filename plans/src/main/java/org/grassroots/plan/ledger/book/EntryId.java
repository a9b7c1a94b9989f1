package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.element.ElementId;

/**
 * Names an entry: its ledger and its number there.
 *
 * @param ledger  such as {@code L4}
 * @param number  1 for the first entry, without gaps
 */
public record EntryId(ElementId ledger, int number) {

    public EntryId {
        checkArgument(number >= 1, "entries of ledger '%s' are numbered from 1, was %s", ledger, number);
    }

    /** Such as {@code L4-17}. */
    @Override
    public String toString() {
        return ledger + "-" + number;
    }
}
