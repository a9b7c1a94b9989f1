package org.grassroots.plan.stage;

import java.util.List;
import org.grassroots.plan.element.ElementId;

/**
 * What a ladder must know of a team: which duties it has.
 *
 * @param id  the team
 * @param duties  its duties
 */
public record LadderTeam(ElementId id, List<ElementId> duties) {

    public LadderTeam {
        duties = List.copyOf(duties);
    }
}
