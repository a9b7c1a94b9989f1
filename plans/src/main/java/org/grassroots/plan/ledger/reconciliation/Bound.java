package org.grassroots.plan.ledger.reconciliation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A number that something must not pass.
 *
 * @param limit  0 or more; whether it is the least or the most, its place says
 * @param ground  where it comes from
 */
public record Bound(int limit, Ground ground) {

    public Bound {
        checkArgument(limit >= 0, "a limit must be 0 or more, was %s", limit);
    }
}
