package org.grassroots.plan.element;

/**
 * A fact of the compound that an element of a template depends on. If the fact is known not to hold, the element is left
 * out with a reason; if it is not known, the element stays pending.
 */
public enum CompoundFact {
    /** A property service company or another body looks after the compound. */
    PROPERTY_SERVICE,
    /** The owners have elected a committee. */
    OWNERS_COMMITTEE,
    /** A unit is paired with the compound. */
    PAIRED_UNIT,
    /** A cadre of the subdistrict is assigned to the compound. */
    STREET_CADRE
}
