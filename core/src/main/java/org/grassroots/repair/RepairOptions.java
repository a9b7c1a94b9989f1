package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How far remedies are looked for. The numbers are the library's own: they bound time, not organisation. */
@Value.Immutable
public interface RepairOptions {
    /** The greatest number that {@link #mostCandidates()} can be. */
    int MOST_CANDIDATES = 63;

    /** The usual ones. */
    RepairOptions USUAL = builder().build();

    /** How many changes a remedy has at the most, 1 or more; a set that does not fit is tried in all its orders, so keep it small. */
    @Value.Default
    default int mostChanges() {
        return 3;
    }

    /** How many changes that come into question are tried, 1 to 63; with n of them and k together it takes about n^k trials. */
    @Value.Default
    default int mostCandidates() {
        return 12;
    }

    /** How many remedies are told, 1 or more; all are found, and the others counted. */
    @Value.Default
    default int mostRemedies() {
        return 12;
    }

    /** What changes cost. */
    @Value.Default
    default ChangeCost cost() {
        return ChangeCost.USUAL;
    }

    @Value.Check
    default void check() {
        checkArgument(mostChanges() >= 1, "mostChanges must be 1 or more, was %s", mostChanges());
        checkArgument(
                mostCandidates() >= 1 && mostCandidates() <= MOST_CANDIDATES,
                "mostCandidates must be from 1 to %s, was %s",
                MOST_CANDIDATES,
                mostCandidates());
        checkArgument(mostRemedies() >= 1, "mostRemedies must be 1 or more, was %s", mostRemedies());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RepairOptions}; what is not set is as usual. */
    final class Builder extends ImmutableRepairOptions.Builder {
        Builder() {}
    }
}
