package org.grassroots.plan.roster.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterTask;

/** Narrows a task that has no roster down to what conflicts; used once. */
final class Conflicts {
    private static final int MOST_DOUBTS = 4;
    private final RosterTask task;
    private final Effort effort;
    private final List<RosterPart> all;
    private int doubts;
    private int asked;

    Conflicts(RosterTask task, Effort effort) {
        this.task = task;
        this.effort = effort;
        this.all = RosterParts.all(task);
    }

    RosterConflict find() {
        List<RosterPart> parts = stretch();
        // A doubt so far only makes the stretch longer than it could be.
        int before = doubts;
        List<RosterPart> demands = new ArrayList<>();
        List<RosterPart> others = new ArrayList<>();
        parts.forEach(part -> (part instanceof RosterPart.Demand ? demands : others).add(part));
        // Rules and absences first: most conflicts need few of them, so they leave in large pieces.
        List<RosterPart> neededOthers = needed(demands, true, others);
        List<RosterPart> neededDemands = needed(neededOthers, true, demands);
        // Fewer demands may need fewer of the others.
        neededOthers = needed(neededDemands, true, neededOthers);
        Set<RosterPart> found = new LinkedHashSet<>(neededDemands);
        found.addAll(neededOthers);
        return new RosterConflict(found, doubts == before);
    }

    /** Only the demands of the first days that have no roster, and of those only of the last days that have none. */
    private List<RosterPart> stretch() {
        int low = 1;
        int high = task.days();
        while (low < high) {
            int middle = (low + high) / 2;
            if (isImpossible(within(0, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = high;
        low = 0;
        high = end - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isImpossible(within(middle, end))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return within(low, end);
    }

    private List<RosterPart> within(int from, int to) {
        return all.stream()
                .filter(part -> !(part instanceof RosterPart.Demand demand)
                        || !demand.day().isBefore(task.firstDay().plusDays(from))
                                && demand.day().isBefore(task.firstDay().plusDays(to)))
                .toList();
    }

    /** A smallest choice of the parts that conflicts with the given ones: the parts are split until each has shown its need. */
    private List<RosterPart> needed(List<RosterPart> given, boolean isNew, List<RosterPart> parts) {
        if (isNew && isImpossible(given)) {
            return List.of();
        }
        if (parts.size() <= 1) {
            return parts;
        }
        List<RosterPart> first = parts.subList(0, parts.size() / 2);
        List<RosterPart> second = parts.subList(parts.size() / 2, parts.size());
        List<RosterPart> ofSecond = needed(joined(given, first), true, second);
        List<RosterPart> ofFirst = needed(joined(given, ofSecond), !ofSecond.isEmpty(), first);
        return joined(ofFirst, ofSecond);
    }

    private static List<RosterPart> joined(List<RosterPart> one, List<RosterPart> other) {
        List<RosterPart> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** False also if that is not certain. */
    private boolean isImpossible(List<RosterPart> parts) {
        effort.tell(RosterProgress.Stage.EXPLAINING, asked++, 0);
        Set<RosterPart> rest = new LinkedHashSet<>(all);
        parts.forEach(rest::remove);
        Effort own = effort.fresh(doubts < MOST_DOUBTS ? 4 : 1000);
        Decision decision = Decision.of(new Model(task.lift(rest), 0), own);
        doubts += decision.isCertain() ? 0 : 1;
        return decision.isNone();
    }
}
