package org.grassroots.plan.ledger;

/** What becomes of an entry when its time is over. */
public enum RetentionEnd {
    /** It is destroyed and the destruction recorded. */
    DESTROY,
    /** It goes to the archive and is no longer at hand. */
    ARCHIVE
}
