package org.grassroots.area;

import org.grassroots.fact.Id;

/**
 * The id of a household.
 *
 * @param value  as {@link Id} asks
 */
public record HouseholdId(String value) implements Id {

    public HouseholdId {
        Id.check("a household", value);
    }

    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
