package org.grassroots.plan.team;

/** A number of a {@link Need} that may be the value of a parameter of the template. */
public enum NeedNumber {
    PEOPLE,
    FOR_EVERY,
    AT_LEAST,
    SHIFTS;

    /** The most that the number may be; the least is 1. */
    public int max() {
        return this == SHIFTS ? Need.MAX_SHIFTS : Need.MAX;
    }
}
