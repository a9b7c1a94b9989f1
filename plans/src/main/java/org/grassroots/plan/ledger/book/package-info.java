/**
 * What a ledger holds: entries that are only ever added, in a chain of digests that shows every change and still holds
 * after a lawful erasure. Start at {@link org.grassroots.plan.ledger.book.LedgerBook}; who may see what of it is for
 * {@code plan.ledger.view}, when it must be destroyed for {@code plan.ledger.rights}. Nothing here knows files or plans.
 */
@NullMarked
package org.grassroots.plan.ledger.book;

import org.jspecify.annotations.NullMarked;
