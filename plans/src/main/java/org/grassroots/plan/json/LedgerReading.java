package org.grassroots.plan.json;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.ledger.book.LedgerBook;

/**
 * What was read of a ledger's file.
 *
 * @param book  the ledger; empty if a line was refused, since a chain with a gap is none
 * @param lines  how many lines the file has
 * @param sound  how many of them could be read
 * @param refusals  for each of the others what is wrong, with its place and without a value
 */
public record LedgerReading(Optional<LedgerBook> book, int lines, int sound, List<String> refusals) {

    public LedgerReading {
        refusals = List.copyOf(refusals);
    }
}
