package org.grassroots.plan.completeness;

import org.grassroots.plan.element.ElementId;

/** How paths of a plan lie to each other. */
final class PlanPaths {
    private PlanPaths() {}

    static String ledger(ElementId ledger) {
        return "ledgers/" + ledger;
    }

    /** Where a column stands, though no item has that path. */
    static String column(String ledger, ElementId column) {
        return ledger + "/columns/" + column;
    }

    /** The path without its last part; empty if it has one part only. */
    static String up(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
