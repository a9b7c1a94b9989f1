package org.grassroots.member;

/** How far a person's membership has come (Party Constitution Art. 7). */
public enum MemberStatus {
    FULL,
    /** In the year of probation: every duty and right but to vote, elect and be elected. */
    PROBATIONARY,
    UNKNOWN
}
