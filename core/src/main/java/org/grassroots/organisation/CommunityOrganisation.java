package org.grassroots.organisation;

import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.immutables.value.Value;

/** The Party organisation of a community: the top of the four levels. */
@Value.Immutable
public interface CommunityOrganisation {
    CommunityLevel level();

    @Value.Default
    default Known<Approval> approval() {
        return Known.unknown();
    }

    /** Whether the higher organisation recorded a waiver of the size its level asks for. */
    @Value.Default
    default Answer sizeWaived() {
        return Answer.UNKNOWN;
    }

    /** The members of its own committee; unknown if nobody said, an empty list if it is known to have none. */
    @Value.Default
    default Listing<MemberId> committee() {
        return Listing.unknown();
    }

    /** The members on its own roll, rightly on that of no compound branch; unknown if nobody said. */
    @Value.Default
    default Listing<MemberId> roll() {
        return Listing.unknown();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommunityOrganisation}; the level is required. */
    final class Builder extends ImmutableCommunityOrganisation.Builder {
        Builder() {}
    }
}
