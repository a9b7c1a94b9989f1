package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether units can be filled so that they count enough together while none gets large.
 *
 * @param large  with so many a unit is large
 * @param items  what may be put into units, or left out
 */
record Filling(int large, List<Item> items) {

    /**
     * People who go into one unit together, or into none.
     *
     * @param units  the units they may go into
     * @param load  how many places they take for sure
     * @param counted  how many of these count
     * @param more  how many more may come along, each of whom takes a place and counts
     */
    record Item(List<Integer> units, int load, int counted, int more) {
        static Item one(List<Integer> units) {
            return new Item(units, 0, 0, 1);
        }
    }

    private record State(List<Integer> loads, int counted) {}

    /**
     * Whether {@code wanted} more can count.
     *
     * @param loads  the places taken before, by unit
     */
    boolean canCount(int wanted, List<Integer> loads) {
        if (loads.stream().anyMatch(load -> load >= large)) {
            return false;
        }
        Set<State> reached = new LinkedHashSet<>();
        reached.add(new State(loads, 0));
        for (Item item : items) {
            for (State state : List.copyOf(reached)) {
                if (state.counted() >= wanted) {
                    return true;
                }
                item.units().forEach(unit -> put(item, unit, state, reached));
            }
        }
        return reached.stream().anyMatch(state -> state.counted() >= wanted);
    }

    private void put(Item item, int unit, State state, Set<State> reached) {
        for (int more = 0; more <= item.more(); more++) {
            int load = state.loads().get(unit) + item.load() + more;
            if (load >= large) {
                return;
            }
            List<Integer> loads = new ArrayList<>(state.loads());
            loads.set(unit, load);
            reached.add(new State(loads, state.counted() + item.counted() + more));
        }
    }
}
