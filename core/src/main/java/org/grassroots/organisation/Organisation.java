package org.grassroots.organisation;

import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.immutables.value.Value;

/** All that is organised in one community. A list that is absent is unknown; an empty one is known to be empty. */
@Value.Immutable
public interface Organisation {
    /** Nothing is known. */
    Organisation UNKNOWN = builder().build();

    @Value.Default
    default Known<CommunityOrganisation> communityOrganisation() {
        return Known.unknown();
    }

    @Value.Default
    default Listing<CompoundBranch> branches() {
        return Listing.unknown();
    }

    @Value.Default
    default Listing<BuildingGroup> groups() {
        return Listing.unknown();
    }

    @Value.Default
    default Listing<CentralHousehold> centralHouseholds() {
        return Listing.unknown();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organisation}; what is not set is unknown. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
