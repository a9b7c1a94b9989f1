package org.grassroots.plan.ledger.book;

/** What can be wrong with a chain. */
public enum ChainFault {
    /** Bytes that no ledger writes. */
    UNREADABLE,
    /** An entry that has not the next number: something was moved, dropped or doubled. */
    OUT_OF_ORDER,
    /** There are fewer entries than were sealed. */
    CUT_OFF,
    /** There are more entries than were sealed. */
    ADDED,
    /** The digest at the end is not the sealed one: something was changed. */
    CHANGED,
    /** A value is gone, and no entry says that it was erased. */
    ERASED_WITHOUT_NOTICE,
    /** The seal is of another ledger. */
    OTHER_LEDGER
}
