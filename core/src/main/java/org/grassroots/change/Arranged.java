package org.grassroots.change;

/** The lists of a register whose order can be told anew; that of compounds and that of members are always known. */
public enum Arranged {
    COMPOUNDS,
    MEMBERS,
    BRANCHES,
    GROUPS,
    CENTRAL_HOUSEHOLDS
}
