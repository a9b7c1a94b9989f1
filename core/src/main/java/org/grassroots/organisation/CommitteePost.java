package org.grassroots.organisation;

/** A post in a branch committee (branch regulations Art. 20). */
public enum CommitteePost {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANISATION,
    PUBLICITY,
    DISCIPLINE_INSPECTION,
    /** A seat without a post of its own, such as that of a community liaison. */
    ORDINARY
}
