package org.grassroots.plan.working;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.grassroots.plan.element.ElementId;

/**
 * How one item of a plan names another.
 *
 * @param role  what the other is to it
 * @param path  the path of the other
 * @param column  the column that is written; empty if all of a ledger is meant, or no ledger
 */
public record ItemLink(Role role, String path, Optional<ElementId> column) {

    /** What an item is to the one that names it. */
    public enum Role {
        /** A duty of a post. */
        DUTY,
        /** The post that does a step or answers a decision. */
        DONE_BY,
        /** A ledger that a step writes; once for each column. */
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

    /**
     * @throws IllegalArgumentException if there is a column and the role is not {@link Role#WRITES}
     */
    public ItemLink {
        checkArgument(
                column.isEmpty() || role == Role.WRITES,
                "only a link of the role WRITES names a column, but the one to '%s' is %s and names '%s'",
                path,
                role,
                column.map(ElementId::value).orElse(""));
    }

    /** Without a column. */
    public ItemLink(Role role, String path) {
        this(role, path, Optional.empty());
    }

    /** That a step writes a column. */
    public static ItemLink writes(String ledger, ElementId column) {
        return new ItemLink(Role.WRITES, ledger, Optional.of(column));
    }

    /** The same link to what has that path now. */
    public ItemLink at(String newPath) {
        return new ItemLink(role, newPath, column);
    }
}
