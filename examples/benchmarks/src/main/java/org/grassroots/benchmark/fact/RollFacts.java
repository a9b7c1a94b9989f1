package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.organisation.BranchId;

/**
 * The roll of a formal or joint branch.
 *
 * @param id  the branch
 * @param members  the members on the roll
 * @param full  the full members among them
 * @param hasCommittee  whether it has a committee
 */
public record RollFacts(BranchId id, int members, int full, boolean hasCommittee) {
    public RollFacts {
        requireNonNull(id, "id");
    }
}
