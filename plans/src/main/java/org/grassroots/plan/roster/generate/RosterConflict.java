package org.grassroots.plan.roster.generate;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterTask;

/**
 * Why there is no roster: parts of a task that cannot all be kept by the people there are. What people are, and that
 * nobody is in two places at once, is taken as given.
 *
 * @param parts  demands, rules and absences, in the order of the days
 * @param isMinimal  whether each single part was shown to be needed: the others alone can be kept. False only if the
 *     effort was used up first
 */
public record RosterConflict(Set<RosterPart> parts, boolean isMinimal) {

    public RosterConflict {
        parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
    }

    /** The task with nothing else asked than the conflict: it still has no roster. */
    public RosterTask in(RosterTask task) {
        Set<RosterPart> others = new LinkedHashSet<>(RosterParts.all(task));
        others.removeAll(parts);
        return task.lift(others);
    }

    /** The same without one of the parts; if the conflict is minimal there is a roster for it. */
    public RosterTask in(RosterTask task, RosterPart lifted) {
        return in(task).lift(Set.of(lifted));
    }
}
