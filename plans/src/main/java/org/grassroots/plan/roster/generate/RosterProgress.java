package org.grassroots.plan.roster.generate;

/**
 * How far a generator has come.
 *
 * @param stage  what it is doing
 * @param done  days or trials done in the stage
 * @param of  how many there are; 0 if nobody can say
 */
public record RosterProgress(Stage stage, int done, int of) {

    /** What a generator does, one after the other, and not all of it each time. */
    public enum Stage {
        /** Filling the days. */
        FILLING,
        /** Looking through all rosters there can be. */
        SEARCHING,
        /** Sharing the load. */
        SHARING,
        /** Looking for what conflicts. */
        EXPLAINING
    }
}
