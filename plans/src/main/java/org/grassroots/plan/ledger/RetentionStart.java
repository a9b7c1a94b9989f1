package org.grassroots.plan.ledger;

/** From when the time counts for which an entry is kept. */
public enum RetentionStart {
    /** The day the emergency is declared over. */
    EVENT_END,
    /** The day the member it tells of leaves the organisation. */
    MEMBER_LEAVES,
    /** The day the entry is closed. */
    ENTRY_CLOSED
}
