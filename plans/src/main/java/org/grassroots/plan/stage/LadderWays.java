package org.grassroots.plan.stage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.plan.element.ElementId;

/** Walks along the ways of a ladder; ids that name no stage lead nowhere. */
final class LadderWays {
    private LadderWays() {}

    /** The stages to which ways up lead from there, without the start unless they lead in a circle. */
    static Set<ElementId> above(Ladder ladder, ElementId stage) {
        return walk(ladder, stage, way -> way.direction() == Direction.UP);
    }

    /** The stages to which ways of that kind lead from there, without the start unless they lead in a circle. */
    static Set<ElementId> walk(Ladder ladder, ElementId stage, Predicate<Transition> kind) {
        Set<ElementId> met = new LinkedHashSet<>();
        Deque<ElementId> open = new ArrayDeque<>(List.of(stage));
        while (!open.isEmpty()) {
            for (Transition way : ladder.from(open.remove())) {
                if (kind.test(way) && met.add(way.to())) {
                    open.add(way.to());
                }
            }
        }
        return met;
    }

    /** Whether it leads out of that stage, also if stages are skipped on the way up to where it begins. */
    static boolean leadsOut(Ladder ladder, Transition way, ElementId stage) {
        return way.start().equals(stage)
                || way.direction() == Direction.UP && above(ladder, stage).contains(way.start());
    }

    static List<Transition> between(Ladder ladder, ElementId from, ElementId to) {
        return ladder.transitions().stream()
                .filter(way -> way.to().equals(to) && leadsOut(ladder, way, from))
                .toList();
    }
}
