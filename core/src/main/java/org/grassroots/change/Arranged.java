package org.grassroots.change;

/** The lists of a register whose order can be told anew. */
public enum Arranged {
    COMPOUNDS,
    MEMBERS,
    BRANCHES,
    GROUPS,
    CENTRAL_HOUSEHOLDS
}
