package org.grassroots.organisation;

/** How an officer came to the post. */
public enum SelectionMode {
    /** By the members' meeting. */
    ELECTED,
    /** By the organisation that approved the branch. */
    APPOINTED,
    /** Sent by the higher organisation to fill a vacancy (branch regulations Art. 21). */
    ASSIGNED,
    UNKNOWN
}
