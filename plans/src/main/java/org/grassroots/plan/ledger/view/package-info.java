/**
 * Who sees what of a ledger. Start at {@link org.grassroots.plan.ledger.view.LedgerView}: it shows what a role may see
 * without showing a person, gives raw values only when told what for, and leaves a trace of that in an
 * {@link org.grassroots.plan.ledger.view.AuditLog}. Nothing here knows files.
 */
@NullMarked
package org.grassroots.plan.ledger.view;

import org.jspecify.annotations.NullMarked;
