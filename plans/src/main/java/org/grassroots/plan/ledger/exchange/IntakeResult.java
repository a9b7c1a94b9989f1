package org.grassroots.plan.ledger.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.ledger.book.LedgerBook;

/**
 * How taking in a sheet went: {@code read + rejected = rows}.
 *
 * @param book  the ledger with the entries that were read
 * @param refused  whether the header was refused, and so every row
 * @param rows  how many rows there are below the header, without blank ones
 * @param read  how many of them gave an entry
 * @param rejected  how many gave none
 * @param blank  how many rows without anything in them were passed over, above and below the header
 */
public record IntakeResult(LedgerBook book, boolean refused, int rows, int read, int rejected, int blank) {

    public IntakeResult {
        checkArgument(
                read + rejected == rows, "of %s rows each is read or rejected, were %s and %s", rows, read, rejected);
    }
}
