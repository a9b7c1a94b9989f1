package org.grassroots.plan.template;

/** How grave the state is in which a special plan starts; the order of the constants is the order of the echelons. */
public enum Tier {
    /** Ordinary state. */
    P0,
    /** Alert. */
    P1,
    /** Emergency. */
    P2,
    /** Full emergency: every team, day and night. */
    P3
}
