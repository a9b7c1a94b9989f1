/**
 * When ledgers end, and what a person may ask of them. Start at {@link org.grassroots.plan.ledger.rights.Retentions} for
 * what is due for destruction, and at {@link org.grassroots.plan.ledger.rights.PersonRights} to find, export, restrict and
 * erase what is kept of one person. Nothing here knows files, and nothing reads a clock.
 */
@NullMarked
package org.grassroots.plan.ledger.rights;

import org.jspecify.annotations.NullMarked;
