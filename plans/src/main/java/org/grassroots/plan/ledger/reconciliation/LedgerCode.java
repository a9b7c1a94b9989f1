package org.grassroots.plan.ledger.reconciliation;

/** What a value of a column is to a reconciliation; which value it is, {@link LedgerParts} says. */
public enum LedgerCode {
    /** Of {@link LedgerPart#SOURCE}: given freely. */
    GIFT,
    /** Of {@link LedgerPart#SOURCE}: allotted for a purpose. */
    EARMARKED,
    /** Of {@link LedgerPart#USE}: what earmarked money is for where its receipt does not say. */
    EARMARKED_FOR,
    /** Of {@link LedgerPart#UNIT}: a currency, so that the item is money. */
    MONEY,
    /** Part of the id or title of a column of numbers that would say how much somebody has to give. */
    SET_AMOUNT,
    /** Of {@link LedgerPart#KIND}. */
    WEDDING,
    /** Of {@link LedgerPart#KIND}. */
    FUNERAL,
    /** Of {@link LedgerPart#DECISION}: it is not held, or not now. */
    NOT_HELD,
    /** Of {@link LedgerPart#DECISION}: it is held in a smaller form than filed. */
    REDUCED,
    /** Of {@link LedgerPart#DECISION}: it was settled with the street. */
    WITH_STREET
}
