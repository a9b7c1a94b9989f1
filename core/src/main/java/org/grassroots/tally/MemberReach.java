package org.grassroots.tally;

/** Which of the members a measure looks at that reads members at all. */
public enum MemberReach {
    /** Any. */
    ANY,
    /**
     * Those who are near the subject and no others: of a compound, who lives there or may; of a branch, who lives or may live
     * in a compound that it serves, and whom it names, on its roll or in an office; of a group or a central household, whom it
     * names. Of another subject, any.
     */
    NEAR
}
