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
    ENTRANCES
}
