package org.grassroots.organisation;

import org.grassroots.fact.Id;

/**
 * The id of a central household.
 *
 * @param value  as {@link Id} asks
 */
public record CentralHouseholdId(String value) implements Id {

    public CentralHouseholdId {
        Id.check("a central household", value);
    }

    public static CentralHouseholdId of(String value) {
        return new CentralHouseholdId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
