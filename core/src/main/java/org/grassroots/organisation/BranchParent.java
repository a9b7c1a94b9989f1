package org.grassroots.organisation;

/** The organisation a compound branch stands under. */
public enum BranchParent {
    COMMUNITY,
    SUBDISTRICT,
    OTHER,
    UNKNOWN
}
