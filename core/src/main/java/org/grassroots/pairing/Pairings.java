package org.grassroots.pairing;

import java.util.List;
import org.grassroots.fact.Listing;
import org.immutables.value.Value;

/** All pairings of one community. */
@Value.Immutable
public interface Pairings {
    /** Nothing is known. */
    Pairings UNKNOWN = builder().build();

    /** The units that stand in any pairing. */
    List<PairedUnit> units();

    /** By compound; unknown if nobody said, and a compound without an entry in a known list has no pairing. */
    @Value.Default
    default Listing<CompoundPairing> compounds() {
        return Listing.unknown();
    }

    /** By deployed member; unknown if nobody said, and a household in no entry of a known list has no deployed member. */
    @Value.Default
    default Listing<HouseholdPairing> households() {
        return Listing.unknown();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Pairings}; what is not set is unknown. */
    final class Builder extends ImmutablePairings.Builder {
        Builder() {}
    }
}
