package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** Who belongs to the organisation of the community itself. */
@Value.Immutable
public interface CommunityRatios {

    /** Members affiliated here and on no branch's roll whom the community forgot too; ours. */
    @Value.Default
    default double leftOffRoll() {
        return 0.02;
    }

    /** Communities whose own roll nobody listed; ours. */
    @Value.Default
    default double unknownRoll() {
        return 0.01;
    }

    /** The fewest members of the community's committee; ours. */
    @Value.Default
    default int committeeFrom() {
        return 5;
    }

    /** The most; ours. */
    @Value.Default
    default int committeeTo() {
        return 9;
    }

    /** Communities whose committee nobody listed; ours. */
    @Value.Default
    default double unknownCommittee() {
        return 0.02;
    }

    @Value.Check
    default void check() {
        Shares.check("community", leftOffRoll(), unknownRoll(), unknownCommittee());
        Shares.checkRange("community", 1, committeeFrom(), committeeTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommunityRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutableCommunityRatios.Builder {
        Builder() {}
    }
}
