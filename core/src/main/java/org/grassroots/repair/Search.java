package org.grassroots.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;

/**
 * All smallest sets of changes that lead to a register with some property: set by set, the smaller before the larger, and
 * none that holds one that was found.
 *
 * <p>A set leads to the register that its changes give in the order in which they came into question; where they do not fit
 * so, in the first order in which they do.
 */
final class Search<C extends RegisterChange> {
    private final Register start;
    private final List<C> candidates;
    private final Trial trial;
    /** After each change alone; empty if it is refused. */
    private final List<Optional<Register>> alone = new ArrayList<>();

    private final List<Optional<Obstacle>> obstacles = new ArrayList<>();
    private final List<Long> sets = new ArrayList<>();
    private final List<List<C>> found = new ArrayList<>();

    /**
     * @param candidates  63 at the most, no two equal
     */
    Search(Register start, List<C> candidates, Trial trial) {
        this.start = start;
        this.candidates = List.copyOf(candidates);
        this.trial = trial;
    }

    /** The sets of up to {@code most} changes, each in an order in which they fit. */
    List<List<C>> run(int most) {
        tryAlone();
        for (int size = 2; size <= Math.min(most, candidates.size()); size++) {
            extend(new ArrayList<>(), 0L, Optional.of(start), size);
        }
        return Collections.unmodifiableList(found);
    }

    /** What stands against each change alone, after the run. */
    List<Optional<Obstacle>> obstacles() {
        return obstacles;
    }

    private void tryAlone() {
        for (int at = 0; at < candidates.size(); at++) {
            Optional<Register> after = Optional.empty();
            Optional<Obstacle> obstacle;
            try {
                Register changed = candidates.get(at).applyTo(start);
                after = Optional.of(changed);
                obstacle = trial.obstacle(changed);
            } catch (IllegalArgumentException refused) {
                obstacle = Optional.of(new Obstacle.Refused(String.valueOf(refused.getMessage())));
            }
            alone.add(after);
            obstacles.add(obstacle);
            if (obstacle.isEmpty()) {
                keep(1L << at, List.of(candidates.get(at)));
            }
        }
    }

    private void extend(List<Integer> chosen, long set, Optional<Register> after, int size) {
        if (chosen.size() == size) {
            decide(chosen, set, after);
            return;
        }
        int next = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1) + 1;
        for (int at = next; at <= candidates.size() - (size - chosen.size()); at++) {
            long more = set | 1L << at;
            if (holdsFound(more)) {
                continue;
            }
            Optional<Register> further = chosen.isEmpty() ? alone.get(at) : after(after, at);
            chosen.add(at);
            extend(chosen, more, further, size);
            chosen.remove(chosen.size() - 1);
        }
    }

    private boolean holdsFound(long set) {
        for (long one : sets) {
            if ((set & one) == one) {
                return true;
            }
        }
        return false;
    }

    private Optional<Register> after(Optional<Register> before, int change) {
        if (before.isEmpty()) {
            return before;
        }
        try {
            return Optional.of(candidates.get(change).applyTo(before.get()));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private void decide(List<Integer> chosen, long set, Optional<Register> inOrder) {
        if (inOrder.isPresent()) {
            if (trial.isCure(inOrder.get())) {
                keep(set, chosen.stream().map(candidates::get).toList());
            }
            return;
        }
        for (List<Integer> order : orders(chosen)) {
            Optional<Register> after = alone.get(order.get(0));
            for (int at = 1; at < order.size(); at++) {
                after = after(after, order.get(at));
            }
            if (after.isPresent()) {
                if (trial.isCure(after.get())) {
                    keep(set, order.stream().map(candidates::get).toList());
                }
                return;
            }
        }
    }

    private void keep(long set, List<C> inOrder) {
        sets.add(set);
        found.add(inOrder);
    }

    /** All orders, by the alphabet of the numbers. */
    static List<List<Integer>> orders(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : numbers) {
            List<Integer> rest = new ArrayList<>(numbers);
            rest.remove(first);
            for (List<Integer> more : orders(rest)) {
                List<Integer> order = new ArrayList<>();
                order.add(first);
                order.addAll(more);
                orders.add(order);
            }
        }
        return orders;
    }
}
