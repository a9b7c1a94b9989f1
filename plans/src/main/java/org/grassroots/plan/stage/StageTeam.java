package org.grassroots.plan.stage;

import java.util.List;
import org.grassroots.plan.element.ElementId;

/**
 * A team that is on at a stage.
 *
 * @param team  a special plan of the template
 * @param crews  the crews that stand, in the order of the ladder; empty if the team is on call only: it answers for its
 *     duties, but nobody stands a shift
 */
public record StageTeam(ElementId team, List<ElementId> crews) {

    public StageTeam {
        crews = List.copyOf(crews);
    }

    public boolean isOnCall() {
        return crews.isEmpty();
    }

    /** Whether this is the same team with at least the crews of {@code other}. */
    public boolean covers(StageTeam other) {
        return team.equals(other.team) && crews.containsAll(other.crews);
    }
}
