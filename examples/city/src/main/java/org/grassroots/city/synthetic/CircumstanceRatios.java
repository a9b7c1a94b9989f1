package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** What a branch writes down of its members beside their membership. */
@Value.Immutable
public interface CircumstanceRatios {

    /** Members affiliated here who are away from their organisation; ours. */
    @Value.Default
    default double away() {
        return 0.02;
    }

    /** Members of whom that is not known; ours. */
    @Value.Default
    default double unknownAway() {
        return 0.01;
    }

    /** The longest absence, in days; ours. */
    @Value.Default
    default int awayDaysTo() {
        return 500;
    }

    /** Days of absence from which a member is to transfer or be registered, no less than six months (regulations on educating members, Art. 25). */
    @Value.Default
    default int awayDaysToRegister() {
        return 184;
    }

    /** Members away that long who are registered as migrant members; ours. */
    @Value.Default
    default double registered() {
        return 0.8;
    }

    /** Members who own the home they live in; ours. */
    @Value.Default
    default double homeOwner() {
        return 0.7;
    }

    /** Members of whom that is not known; ours. */
    @Value.Default
    default double unknownHomeOwner() {
        return 0.03;
    }

    /** Full members not at work with the standing, zeal and ability of a secretary (Seed-000); ours. */
    @Value.Default
    default double suitable() {
        return 0.25;
    }

    /** Full members of whom nobody judged that; ours. */
    @Value.Default
    default double unknownSuitable() {
        return 0.005;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "circumstance",
                away(),
                unknownAway(),
                registered(),
                homeOwner(),
                unknownHomeOwner(),
                suitable(),
                unknownSuitable());
        Shares.checkRange("circumstance", 1, awayDaysToRegister(), awayDaysTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CircumstanceRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutableCircumstanceRatios.Builder {
        Builder() {}
    }
}
