package org.grassroots.plan.template;

/** What a team does with a ledger. */
public enum LedgerAccess {
    /** Keeps it, answers for it, and may write it; one team for each ledger. */
    OWNS,
    /** May read and write entries. */
    WRITES,
    /** May read entries, as far as its role allows. */
    READS
}
