package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import org.grassroots.organisation.BranchId;

/** Where an affiliation goes. */
public sealed interface Destination {
    /**
     * The roll of a formal or joint branch.
     *
     * @param branch  which
     */
    record ToBranch(BranchId branch) implements Destination {
        public ToBranch {
            requireNonNull(branch, "branch");
        }
    }

    /** The roll of the community organisation itself. */
    record ToCommunity() implements Destination {}

    /** An organisation outside the community. */
    record Elsewhere() implements Destination {}
}
