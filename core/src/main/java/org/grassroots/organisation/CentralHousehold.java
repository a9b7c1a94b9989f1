package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.immutables.value.Value;

/**
 * A Party-member central household: a member's home that other members or neighbour households gather round.
 *
 * <p>Places use the word in two senses; {@link #sense()} says which one is meant, and so whom it covers.
 */
@Value.Immutable
public interface CentralHousehold {

    /** Whom a central household is for. */
    enum Sense {
        /** An activity point for members, of rural origin. */
        MEMBERS,
        /** In charge of the households next door, as in Linfen (Seed-004). */
        NEIGHBOURS
    }

    CentralHouseholdId id();

    /** The group it belongs to. */
    GroupId group();

    Sense sense();

    /** The home it is in; empty if unknown. */
    Optional<HouseholdId> home();

    /** Who heads it. */
    @Value.Default
    default Known<MemberId> head() {
        return Known.unknown();
    }

    /** In the sense of neighbours, the households it covers; unknown if nobody said. */
    @Value.Default
    default Listing<HouseholdId> households() {
        return Listing.unknown();
    }

    /** In the sense of members, the members it links; unknown if nobody said. */
    @Value.Default
    default Listing<MemberId> members() {
        return Listing.unknown();
    }

    @Value.Check
    default void check() {
        checkArgument(
                sense() == Sense.NEIGHBOURS || !households().isKnown(),
                "central household '%s' in the sense of members links members and must not list households",
                id());
        checkArgument(
                sense() == Sense.MEMBERS || !members().isKnown(),
                "central household '%s' in the sense of neighbours covers households and must not list members",
                id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CentralHousehold}; id, group and sense are required, what is not set is unknown. */
    final class Builder extends ImmutableCentralHousehold.Builder {
        Builder() {}
    }
}
