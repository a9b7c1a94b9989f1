package org.grassroots.plan.chart;

/** What a box of a flow chart stands for, and so how it is drawn. */
public enum NodeKind {
    START,
    STEP,
    DECISION,
    END
}
