package org.grassroots.plan.template;

/** What kind of element of a template a path names. */
public enum ElementKind {
    /** The overall plan as a whole: {@code overall}. */
    OVERALL_PLAN,
    /** {@code overall/seats/group-leader} */
    SEAT,
    /** {@code overall/sections/support} */
    SECTION,
    /** {@code overall/links/building-daily} */
    REPORT_LINK,
    /** {@code overall/drills/sampling} */
    DRILL,
    /** A special plan as a whole: {@code special/T2}. */
    SPECIAL_PLAN,
    /** {@code special/T2/starts} */
    START,
    /** {@code special/T2/duties/d1} */
    DUTY,
    /** {@code special/T2/posts/head} */
    POST,
    /** {@code special/T2/quantities/q1} */
    QUANTITY,
    /** A flow as a whole: {@code special/T2/flow}. */
    FLOW,
    /** {@code special/T2/flow/s3} */
    FLOW_NODE,
    /** {@code ledgers/L1} */
    LEDGER
}
