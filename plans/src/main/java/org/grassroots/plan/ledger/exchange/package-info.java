/**
 * Ledgers as sheets, in and out, whatever the format of the file. Start at
 * {@link org.grassroots.plan.ledger.exchange.LedgerSheet} to hand a ledger out and at
 * {@link org.grassroots.plan.ledger.exchange.LedgerIntake} to take rows in; what went out unmasked comes back in as the same
 * values. Nothing here knows files.
 */
@NullMarked
package org.grassroots.plan.ledger.exchange;

import org.jspecify.annotations.NullMarked;
