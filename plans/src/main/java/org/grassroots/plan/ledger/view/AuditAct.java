package org.grassroots.plan.ledger.view;

/** What was done with raw values. */
public enum AuditAct {
    /** They were shown. */
    REVEALED,
    /** They were handed to the person they tell of. */
    EXPORTED,
    /** They were written in full, for storage or for another system. */
    STORED,
    /** They were compared with each other or with other records, and only what does not agree was told. */
    COMPARED
}
