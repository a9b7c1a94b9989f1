/**
 * Counts of people that may be handed upwards. Start at {@link org.grassroots.plan.ledger.count.SmallCells}, which leaves
 * out so much of a table that nobody can tell of how many people a small count tells. Nothing here knows ledgers.
 */
@NullMarked
package org.grassroots.plan.ledger.count;

import org.jspecify.annotations.NullMarked;
