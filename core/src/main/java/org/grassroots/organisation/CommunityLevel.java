package org.grassroots.organisation;

/** The form of a community's organisation, by size (Party Constitution Art. 30). */
public enum CommunityLevel {
    BRANCH,
    GENERAL_BRANCH,
    /** A primary-level Party committee. */
    COMMITTEE
}
