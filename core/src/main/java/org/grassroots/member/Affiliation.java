package org.grassroots.member;

/** Where the one organisational affiliation of a member lies. */
public enum Affiliation {
    /** With this community, or with its subdistrict. */
    HERE,
    /** With an organisation elsewhere, such as that of the work unit. */
    ELSEWHERE,
    UNKNOWN
}
