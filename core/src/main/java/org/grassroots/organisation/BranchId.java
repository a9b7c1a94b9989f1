package org.grassroots.organisation;

import org.grassroots.fact.Id;

/**
 * The id of a branch.
 *
 * @param value  as {@link Id} asks
 */
public record BranchId(String value) implements Id {

    public BranchId {
        Id.check("a branch", value);
    }

    public static BranchId of(String value) {
        return new BranchId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
