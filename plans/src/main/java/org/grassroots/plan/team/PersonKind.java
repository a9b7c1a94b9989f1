package org.grassroots.plan.team;

/** Who may hold a post. */
public enum PersonKind {
    /** Party members, those deployed among them. */
    MEMBER,
    /** Workers of the community. */
    COMMUNITY_WORKER,
    /** Workers of the grid. */
    GRID_WORKER,
    /** Staff of the property service. */
    PROPERTY_STAFF,
    /** Volunteers. */
    VOLUNTEER,
    /** Cadres of the subdistrict. */
    STREET_CADRE
}
