package org.grassroots.plan.stage;

/** Which way a transition leads. */
public enum Direction {
    /** To a graver stage. An order to go up is obeyed whatever the guard says; the guard tells when to expect one. */
    UP,
    /** To a less grave stage: only when the guard holds and a decision is on record. */
    DOWN
}
