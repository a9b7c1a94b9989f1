package org.grassroots.plan.stage;

import java.util.ArrayList;
import java.util.Collections;
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
        Stage left = stage(ladder, from);
        Stage reached = stage(ladder, to);
        List<ElementId> down = new ArrayList<>(lesser(left, reached));
        Collections.reverse(down);
        return new StageChange(
                down,
                lesser(reached, left),
                left.teams().stream()
                        .map(StageTeam::team)
                        .filter(team -> reached.team(team).isPresent())
                        .toList(),
                without(left.ledgers(), reached.ledgers()),
                without(reached.ledgers(), left.ledgers()),
                left.ledgers().stream().filter(reached.ledgers()::contains).toList());
    }

    private static Stage stage(Ladder ladder, ElementId id) {
        return ladder.stage(id)
                .orElseThrow(() -> new IllegalArgumentException("the ladder has no stage '%s', only %s"
                        .formatted(id, ladder.stages().stream().map(Stage::id).toList())));
    }

    /** The teams of one stage that are not on at the other, or with fewer crews. */
    private static List<ElementId> lesser(Stage stage, Stage other) {
        return stage.teams().stream()
                .filter(team -> other.team(team.team())
                        .filter(there -> there.covers(team))
                        .isEmpty())
                .map(StageTeam::team)
                .toList();
    }

    private static List<ElementId> without(List<ElementId> ids, List<ElementId> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }
}
