package org.grassroots.pairing;

import org.grassroots.area.CompoundId;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.immutables.value.Value;

/** Who answers for one compound (Seed-004). A list that is absent is unknown; an empty one is known to be empty. */
@Value.Immutable
public interface CompoundPairing {
    CompoundId compound();

    /** The units paired with it, rightly one. */
    @Value.Default
    default Listing<PairedUnitId> units() {
        return Listing.unknown();
    }

    /** The leading cadres those units named. */
    @Value.Default
    default Listing<MemberId> leadingCadres() {
        return Listing.unknown();
    }

    /** The street cadres in charge. */
    @Value.Default
    default Listing<HelperId> streetCadres() {
        return Listing.unknown();
    }

    /** The resident units that assist in its four-party linkage (Seed-000 §2.5). */
    @Value.Default
    default Listing<PairedUnitId> assistingUnits() {
        return Listing.unknown();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompoundPairing}; the compound is required, what is not set is unknown. */
    final class Builder extends ImmutableCompoundPairing.Builder {
        Builder() {}
    }
}
