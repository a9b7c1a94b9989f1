package org.grassroots.plan.zone;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;

/**
 * How an area leaves its zone.
 *
 * @param after  the zone from which the area must have come down by release; empty for every other area
 * @param conditions  all of them must hold; at least one
 * @param becomes  the zone it then gets; empty if it then has none
 */
public record Release(Optional<ElementId> after, List<ReleaseCondition> conditions, Optional<ElementId> becomes) {

    public Release {
        conditions = List.copyOf(conditions);
    }
}
