package org.grassroots.plan.ledger;

/** What a column of a ledger holds. */
public enum ColumnType {
    /** Free text. */
    TEXT,
    /** A number, in the column's unit. */
    NUMBER,
    /** A day. */
    DATE,
    /** A day and a time of day. */
    TIME,
    /** Yes or no. */
    YES_NO,
    /** One of the column's choices. */
    CHOICE,
    /** A person of the register, by id. */
    PERSON,
    /** A household of the register, by id. */
    HOUSEHOLD,
    /** A telephone number. */
    PHONE,
    /** The last four characters of an identity number; the whole number is never kept. */
    ID_TAIL,
    /** A keyed digest of an identity number, which tells whether two are the same and not what they are. */
    ID_DIGEST
}
