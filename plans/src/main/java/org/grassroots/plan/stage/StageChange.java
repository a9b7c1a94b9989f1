package org.grassroots.plan.stage;

import java.util.List;
import org.grassroots.plan.element.ElementId;

/**
 * What changes when a compound leaves one stage for another.
 *
 * @param standingDown  the teams that stand down, or stand with fewer crews than before: who started last comes first
 * @param starting  the teams that start, or stand with more crews, in the order in which they start
 * @param staying  the teams that are on before and after
 * @param closed  the ledgers that are no longer kept up
 * @param opened  the ledgers that are kept up from now on
 * @param kept  the ledgers that are kept up before and after
 */
public record StageChange(
        List<ElementId> standingDown,
        List<ElementId> starting,
        List<ElementId> staying,
        List<ElementId> closed,
        List<ElementId> opened,
        List<ElementId> kept) {

    public StageChange {
        standingDown = List.copyOf(standingDown);
        starting = List.copyOf(starting);
        staying = List.copyOf(staying);
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        kept = List.copyOf(kept);
    }

    /**
     * @throws IllegalArgumentException if the ladder has no such stage
     */
    public static StageChange of(Ladder ladder, ElementId from, ElementId to) {
        throw new UnsupportedOperationException();
    }
}
