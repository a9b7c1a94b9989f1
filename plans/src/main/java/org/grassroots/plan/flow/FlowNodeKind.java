package org.grassroots.plan.flow;

/** What a node of a flow stands for. */
public enum FlowNodeKind {
    /** Where the flow begins; one, with one exit. */
    START,
    /** Work that a post does; one exit, or several if they run in parallel. */
    STEP,
    /** A question that a post answers; two or more exits, each with its answer. */
    DECISION,
    /** Where the flow ends; no exit. */
    END
}
