/**
 * Holds ledgers against what else is known: residents against households, people at risk against their guards, supplies
 * against their running balance, weddings and funerals against the limit of the zone, gifts and earmarked money against what
 * became of them. Start at {@link org.grassroots.plan.ledger.reconciliation.BookReconciler}. Nothing here knows files or
 * reads a ledger but through a granted view, and nothing works out what anybody should give.
 */
@NullMarked
package org.grassroots.plan.ledger.reconciliation;

import org.jspecify.annotations.NullMarked;
