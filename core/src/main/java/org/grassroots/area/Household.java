package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * One household: the smallest place a person lives in.
 *
 * @param id  unique in the register
 * @param residents  the people living there, 0 or more; empty if unknown
 */
public record Household(HouseholdId id, OptionalInt residents) {

    public Household {
        requireNonNull(id, "id");
        requireNonNull(residents, "residents");
        checkArgument(
                residents.orElse(0) >= 0,
                "household '%s': residents must be 0 or more, was %s",
                id,
                residents.orElse(0));
    }

    public static Household of(HouseholdId id, int residents) {
        return new Household(id, OptionalInt.of(residents));
    }

    /** A household of which nobody has counted the residents. */
    public static Household uncounted(HouseholdId id) {
        return new Household(id, OptionalInt.empty());
    }
}
