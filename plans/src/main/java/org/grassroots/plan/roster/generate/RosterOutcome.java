package org.grassroots.plan.roster.generate;

import java.util.OptionalInt;
import org.grassroots.fact.Interval;
import org.grassroots.plan.roster.Roster;

/** What came of making a roster. */
public sealed interface RosterOutcome {

    /**
     * A roster that the check accepts.
     *
     * @param spread  how many shifts more the most loaded person has than the least loaded, among those who could take one
     * @param isFairest  whether it was shown that no roster of the task has a smaller spread
     * @param changes  how many duties the roster before did not have; empty if there was none
     * @param isFewestChanges  whether it was shown that no roster of the task has fewer of them; false if there was none
     */
    record Rostered(Roster roster, int spread, boolean isFairest, OptionalInt changes, boolean isFewestChanges)
            implements RosterOutcome {}

    /**
     * The proof that there is none.
     *
     * @param conflict  what cannot all be kept
     * @param extraPeople  how many more people would do, if each is fit for everything and always there; bounds if the
     *     effort was used up before the number was certain, unbounded if it cannot be done by people, as when a shift is
     *     longer than the rules allow
     */
    record NoRoster(RosterConflict conflict, Interval extraPeople) implements RosterOutcome {}

    /**
     * Neither was found within the effort.
     *
     * @param steps  the effort that was used up
     */
    record Undecided(long steps) implements RosterOutcome {}
}
