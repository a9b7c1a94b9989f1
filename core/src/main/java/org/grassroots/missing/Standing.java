package org.grassroots.missing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula in which some facts have been learned. Learning or forgetting one costs only the way up from where it stands,
 * so that a set of thousands of facts can be tried fact by fact.
 */
final class Standing {
    /** What is gone through at the most, in facts, before the sets that are left are only counted. */
    private static final int MOST_FACTS = 20_000;

    private static final int MOST_SETS = 2_000;

    /** Open once enough of what stands below it is. */
    static final class Gate {
        private final int wanted;
        private final @Nullable Gate above;
        private int met;

        Gate(int wanted, @Nullable Gate above) {
            this.wanted = wanted;
            this.above = above;
            if (wanted <= 0 && above != null) {
                above.add(1);
            }
        }

        private boolean isOpen() {
            return met >= wanted;
        }

        private void add(int change) {
            boolean before = isOpen();
            met += change;
            if (above != null && before != isOpen()) {
                above.add(before ? -1 : 1);
            }
        }
    }

    private final Gate top = new Gate(1, null);
    private final Map<MissingFact, List<Gate>> places = new LinkedHashMap<>();

    private Standing() {}

    static Standing of(Formula formula) {
        Standing standing = new Standing();
        formula.stand(standing, standing.top);
        return standing;
    }

    void place(MissingFact fact, Gate above) {
        places.computeIfAbsent(fact, first -> new ArrayList<>(1)).add(above);
    }

    private void change(MissingFact fact, int change) {
        places.getOrDefault(fact, List.of()).forEach(gate -> gate.add(change));
    }

    boolean isDecidedBy(Set<MissingFact> learned) {
        learned.forEach(fact -> change(fact, 1));
        boolean decided = top.isOpen();
        learned.forEach(fact -> change(fact, -1));
        return decided;
    }

    /** What is left of a set that decides when every fact that can be spared is taken from it. */
    private Set<MissingFact> spared(Set<MissingFact> deciding) {
        Set<MissingFact> needed = new LinkedHashSet<>();
        deciding.forEach(fact -> change(fact, 1));
        for (MissingFact fact : deciding) {
            change(fact, -1);
            if (!top.isOpen()) {
                change(fact, 1);
                needed.add(fact);
            }
        }
        needed.forEach(fact -> change(fact, -1));
        return needed;
    }

    /** The smallest sets of the formula, in which some fact stands in two places. */
    DecisiveSets smallest(Formula formula, int most) {
        int room = Math.max(most, Math.min(MOST_SETS, MOST_FACTS / Math.max(1, places.size())));
        DecisiveSets ways = formula.ways(room);
        Set<Set<MissingFact>> smallest = new LinkedHashSet<>();
        ways.sets().forEach(way -> smallest.add(spared(way)));
        return DecisiveSets.bySize(smallest, ways.omitted(), most);
    }
}
