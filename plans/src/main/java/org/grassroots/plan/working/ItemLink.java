package org.grassroots.plan.working;

/**
 * How one item of a plan names another.
 *
 * @param role  what the other is to it
 * @param path  the path of the other
 */
public record ItemLink(Role role, String path) {

    /** What an item is to the one that names it. */
    public enum Role {
        /** A duty of a post. */
        DUTY,
        /** The post that does a step or answers a decision. */
        DONE_BY,
        /** A ledger that a step writes. */
        WRITES,
        /** Where a flow goes on. */
        NEXT,
        /** A ledger that a team owns. */
        OWNS,
        /** A ledger that a team writes and does not own. */
        ADDS_TO,
        /** A ledger that a team only reads. */
        READS
    }
}
