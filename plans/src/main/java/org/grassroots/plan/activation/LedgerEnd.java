package org.grassroots.plan.activation;

import java.time.LocalDate;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.RetentionEnd;

/**
 * What becomes of the entries that a ledger holds of an event that is over.
 *
 * @param ledger  the ledger
 * @param on  the first day on which they may no longer be kept at hand
 * @param then  what is done with them
 */
public record LedgerEnd(ElementId ledger, LocalDate on, RetentionEnd then) {}
