package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.immutables.value.Value;

/** A residential building of a compound. */
@Value.Immutable
public interface Building {
    BuildingId id();

    String name();

    /** The section of the compound it stands in; empty if the compound is not divided or nobody said. */
    Optional<SectionId> section();

    /** How many stairwells (building units) it has, 1 or more; empty if unknown. */
    OptionalInt stairwells();

    /** Its households, as far as they have been listed. */
    @Value.Default
    default Listing<Household> households() {
        return Listing.unknown();
    }

    /** How many households it has, as far as they are listed. */
    default Interval householdCount() {
        return households().count();
    }

    /** How many people live in it, as far as they are counted. */
    default Interval residentCount() {
        return households().known().map(Residents::in).orElse(Interval.UNKNOWN);
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "building '%s': the name must not be blank", id());
        checkArgument(
                stairwells().orElse(1) >= 1,
                "building '%s': stairwells must be 1 or more, was %s",
                id(),
                stairwells().orElse(1));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Building}; id and name are required. */
    final class Builder extends ImmutableBuilding.Builder {
        Builder() {}
    }
}
