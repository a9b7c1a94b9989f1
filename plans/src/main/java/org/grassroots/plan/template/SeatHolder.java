package org.grassroots.plan.template;

/** Who fills a seat of the overall plan's command. */
public enum SeatHolder {
    /** The secretary of the compound's branch. */
    SECRETARY,
    /** The deputy secretary of the branch. */
    DEPUTY_SECRETARY,
    /** The members of the branch committee. */
    COMMITTEE_MEMBERS,
    /** The leading cadre of the paired unit. */
    PAIRED_UNIT_LEADING_CADRE,
    /** The cadre of the subdistrict who is assigned to the compound. */
    STREET_CADRE,
    /** The community's liaison. */
    COMMUNITY_LIAISON,
    /** The manager of the property service. */
    PROPERTY_MANAGER,
    /** The owners' committee. */
    OWNERS_COMMITTEE,
    /** The heads of the buildings. */
    BUILDING_HEADS
}
