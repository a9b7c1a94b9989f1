package org.grassroots.plan.template;

import org.grassroots.plan.element.ElementId;

/**
 * That a team uses a ledger.
 *
 * @param ledger  a ledger of the template
 * @param use  what the team does with it
 */
public record LedgerUse(ElementId ledger, LedgerAccess use) {

    /** Whether a step of the team may write the ledger. */
    public boolean mayWrite() {
        return use != LedgerAccess.READS;
    }
}
