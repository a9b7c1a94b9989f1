package org.grassroots.plan.parameter;

/** What kind of value a parameter takes. */
public enum ParameterType {
    /** A whole number with a unit. */
    INTEGER,
    /** A time of whole minutes. */
    DURATION,
    /** A number of days. */
    PERIOD,
    /** One of some codes, each with its words. */
    CHOICE,
    /** Yes or no. */
    YES_NO
}
