package org.grassroots.plan.zone;

/**
 * How a condition of release is judged. Days are counted from the day on which the area got its zone or the last case was
 * found in it, whichever is later: that day is day 0.
 */
public enum ConditionKind {
    /** No new case on day 1 to day N: holds from day N on, as of the end of the day. */
    DAYS_WITHOUT_CASE,
    /** All residents tested on day N or later, the last round negative for all. */
    ALL_NEGATIVE_ON_DAY,
    /** All residents tested on the day of release or at most N days before, the last round negative for all. */
    ALL_NEGATIVE_WITHIN,
    /** For every close contact more than N days since the last exposure, and the last test negative. */
    CONTACTS_CLEARED,
    /** Something that only somebody outside the area can tell, and has told since day 0. */
    DECLARED;

    /** Whether it has a number of days. */
    public boolean hasDays() {
        return this != DECLARED;
    }
}
