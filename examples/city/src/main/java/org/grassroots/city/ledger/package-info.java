/**
 * Ledgers as CSV files and workbooks, out and in. Start at {@link org.grassroots.city.ledger.LedgerFile}; how a file is cut
 * into cells is for {@link org.grassroots.city.sheet}, what they mean for {@code org.grassroots.plan.ledger.exchange}.
 */
@NullMarked
package org.grassroots.city.ledger;

import org.jspecify.annotations.NullMarked;
