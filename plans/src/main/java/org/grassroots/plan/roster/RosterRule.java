package org.grassroots.plan.roster;

/** What a roster is judged by. */
public enum RosterRule {
    /** Every place of every shift is taken by somebody who is what it asks for. */
    COVER,
    /** Nobody stands two shifts that begin on one day or overlap. */
    ONE_SHIFT_A_DAY,
    /** Between two shifts of a person lies enough rest. */
    REST,
    /** No shift is too long. */
    SHIFT_LENGTH,
    /** Nobody is on duty for too many days running. */
    DAYS_RUNNING,
    /** Nobody stands where the kind of person is not the one asked for. */
    KIND,
    /** Nobody known or feared to be unfit stands at the front line. */
    FRONT_LINE,
    /** Nobody stands where a training is asked for that the person is not known to have. */
    TRAINING,
    /** Nobody who must not leave a zone stands outside it. */
    ZONE,
    /** People of one building do not stand one shift where the point keeps them apart. */
    SAME_BUILDING,
    /** Nobody stands duty while away. */
    AWAY,
    /** The load is shared. */
    FAIRNESS
}
