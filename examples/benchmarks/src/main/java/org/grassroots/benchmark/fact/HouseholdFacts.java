package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.area.HouseholdId;

/**
 * How many central households cover a household.
 *
 * @param id  the household
 * @param centralHouseholds  the central households, for neighbours, that cover it
 */
public record HouseholdFacts(HouseholdId id, int centralHouseholds) {
    public HouseholdFacts {
        requireNonNull(id, "id");
    }
}
