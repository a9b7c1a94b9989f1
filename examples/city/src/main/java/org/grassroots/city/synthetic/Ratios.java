package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/**
 * Every number that people, places and organisation are made up from. Each says what it rests on: a source document, a
 * published statistic, or "ours" where no source gives one and the number only has to make a city worth looking at.
 *
 * <p>Shares lie between 0 and 1; a share of faults is there so that every rule has something to find.
 */
@Value.Immutable
public interface Ratios {

    /** The most compounds one community gets; ours, within the 2 to 15 of which 10.2 is Seed-002's mean. */
    @Value.Default
    default int compoundsPerCommunity() {
        return 12;
    }

    /** A compound with more buildings is left unlisted, so that one slip of the pen cannot fill the memory; ours. */
    @Value.Default
    default int mostBuildingsListed() {
        return 1_000;
    }

    /** A compound with more households is left unlisted; ours. */
    @Value.Default
    default int mostHouseholdsListed() {
        return 50_000;
    }

    /** How far a number may stray from its mean on either side, as a share of the mean; ours. */
    @Value.Default
    default double spread() {
        return 0.5;
    }

    @Value.Default
    default PlaceRatios places() {
        return PlaceRatios.builder().build();
    }

    @Value.Default
    default PeopleRatios people() {
        return PeopleRatios.builder().build();
    }

    @Value.Default
    default CircumstanceRatios circumstances() {
        return CircumstanceRatios.builder().build();
    }

    @Value.Default
    default CommunityRatios communities() {
        return CommunityRatios.builder().build();
    }

    @Value.Default
    default RecordRatios records() {
        return RecordRatios.builder().build();
    }

    @Value.Default
    default BranchRatios branches() {
        return BranchRatios.builder().build();
    }

    @Value.Default
    default LeadershipRatios leadership() {
        return LeadershipRatios.builder().build();
    }

    @Value.Default
    default GroupRatios groups() {
        return GroupRatios.builder().build();
    }

    @Value.Default
    default PairingRatios pairings() {
        return PairingRatios.builder().build();
    }

    @Value.Check
    default void check() {
        Shares.check("city", spread());
        Shares.checkPositive("city", compoundsPerCommunity(), mostBuildingsListed(), mostHouseholdsListed());
    }

    /** The numbers this library proposes. */
    static Ratios standard() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Ratios}; what is not set is as in {@link Ratios#standard()}. */
    final class Builder extends ImmutableRatios.Builder {
        Builder() {}
    }
}
