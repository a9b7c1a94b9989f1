package org.grassroots.plan.team;

/** The rank of a post in its team. */
public enum PostRank {
    /** Leads the team; one post, one person. */
    HEAD,
    /** Stands in for the head. */
    DEPUTY,
    /** Does the work. */
    MEMBER
}
