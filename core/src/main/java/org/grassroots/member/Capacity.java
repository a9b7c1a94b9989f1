package org.grassroots.member;

/** In what capacity a member stands to the community; a member may have several. */
public enum Capacity {
    /** Managed by the community's own organisation. */
    DIRECTLY_MANAGED,
    /** Works elsewhere and reported to the community where he or she lives. */
    IN_SERVICE,
    /** Sent down by a unit or a higher organisation. */
    DEPLOYED,
    RETIRED,
    /** Away from the home organisation for six months or more without a transfer. */
    MIGRANT
}
