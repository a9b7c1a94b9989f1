package org.grassroots.plan.zone;

/** What a zone is drawn around, from the widest to the narrowest. */
public enum ZoneUnit {
    /** What is left of a county or district. */
    DISTRICT,
    /** Busy places around a compound. */
    SURROUNDINGS,
    /** A residential compound, or a village. */
    COMPOUND,
    BUILDING,
    /** A stairwell of a building. */
    UNIT,
    FLOOR,
    HOUSEHOLD
}
