package org.grassroots.plan.team;

/** The size of a compound by which a need for people grows. */
public enum Measure {
    /** People who live in the compound. */
    RESIDENTS,
    /** Households of the compound. */
    HOUSEHOLDS,
    /** Buildings of the compound. */
    BUILDINGS,
    /** Entrances that are kept open. */
    ENTRANCES,
    /** People at risk who are in the care of the compound; no register holds it, whoever makes a plan states it. */
    PEOPLE_AT_RISK
}
