package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.organisation.BranchId;

/**
 * A committee of which the seats are known.
 *
 * @param id  the branch
 * @param seats  the members who sit in it
 */
public record CommitteeFacts(BranchId id, int seats) {
    public CommitteeFacts {
        requireNonNull(id, "id");
    }
}
