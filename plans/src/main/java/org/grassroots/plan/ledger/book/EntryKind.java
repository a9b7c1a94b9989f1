package org.grassroots.plan.ledger.book;

/** What an entry of a ledger does; the order is part of the serialised form. */
public enum EntryKind {
    /** Tells something. */
    RECORD,
    /** Takes the place of an earlier entry, and says why. */
    CORRECTION,
    /** Says that values of earlier entries were erased. */
    ERASURE,
    /** Says that every value of all earlier entries was destroyed. */
    DESTRUCTION,
    /** Says that earlier entries are kept but not used, until released. */
    RESTRICTION,
    /** Ends a restriction. */
    RELEASE;

    /** Whether it tells of the ledger's matter, not of what was done with other entries. */
    public boolean hasValues() {
        return this == RECORD || this == CORRECTION;
    }
}
