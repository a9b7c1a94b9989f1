package org.grassroots.plan.completeness;

/** How paths of a plan lie to each other. */
final class PlanPaths {
    private PlanPaths() {}

    /** The path without its last part; empty if it has one part only. */
    static String up(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
