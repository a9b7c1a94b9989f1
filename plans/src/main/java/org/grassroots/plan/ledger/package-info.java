/**
 * What a ledger asks for: columns, who may see them, why they are asked for, and when they must be destroyed. Start at
 * {@link org.grassroots.plan.ledger.LedgerSchema}; nothing here knows plans, teams or flows, or what
 * entries hold.
 */
@NullMarked
package org.grassroots.plan.ledger;

import org.jspecify.annotations.NullMarked;
