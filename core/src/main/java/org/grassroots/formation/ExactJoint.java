package org.grassroots.formation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best way to join few compounds, found by going through all: fewest left without, then fewest branches, then the
 * shortest trees, then the first in the order of the numbers. What is best for the compounds that are still open does not
 * depend on how the others were joined, so each such set is solved once.
 */
final class ExactJoint {
    /** The most compounds it takes; the library's own limit, as the work doubles with each. */
    static final int MOST = 15;

    private static final long OPEN = -1;
    private static final int LEFT = -1;

    private final JointProblem problem;
    /** For each compound the branches of which it is the first, in order, as sets of bits. */
    private final int[][] branches;

    private final long[][] costs;
    private final long[] best;
    private final int[] choice;

    private ExactJoint(JointProblem problem) {
        this.problem = problem;
        branches = new int[problem.size()][];
        costs = new long[problem.size()][];
        for (int first = 0; first < problem.size(); first++) {
            List<int[]> from = new ArrayList<>();
            extend(new int[] {first}, from);
            branches[first] = from.stream().mapToInt(ExactJoint::bits).toArray();
            costs[first] = from.stream()
                    .mapToLong(units -> JointCost.of(0, 1, problem.tree(units)))
                    .toArray();
        }
        best = new long[1 << problem.size()];
        choice = new int[1 << problem.size()];
        Arrays.fill(best, OPEN);
    }

    /**
     * @throws IllegalArgumentException if there are more than {@link #MOST} compounds
     */
    static List<int[]> solve(JointProblem problem) {
        checkArgument(problem.size() <= MOST, "at most %s compounds are joined exactly, were %s", MOST, problem.size());
        return new ExactJoint(problem).solve();
    }

    private void extend(int[] units, List<int[]> found) {
        if (problem.fits(units)) {
            found.add(units);
        }
        if (units.length == problem.mostUnits()) {
            return;
        }
        for (int next = units[units.length - 1] + 1; next < problem.size(); next++) {
            int[] longer = Arrays.copyOf(units, units.length + 1);
            longer[units.length] = next;
            extend(longer, found);
        }
    }

    private static int bits(int[] units) {
        int bits = 0;
        for (int unit : units) {
            bits |= 1 << unit;
        }
        return bits;
    }

    private List<int[]> solve() {
        List<int[]> solution = new ArrayList<>();
        int open = (1 << problem.size()) - 1;
        best(open);
        while (open != 0) {
            int first = Integer.numberOfTrailingZeros(open);
            int chosen = choice[open];
            int taken = chosen == LEFT ? 1 << first : branches[first][chosen];
            if (chosen != LEFT) {
                solution.add(units(taken));
            }
            open &= ~taken;
        }
        return solution;
    }

    private static int[] units(int bits) {
        int[] units = new int[Integer.bitCount(bits)];
        int rest = bits;
        for (int at = 0; at < units.length; at++) {
            units[at] = Integer.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return units;
    }

    private long best(int open) {
        if (open == 0) {
            return 0;
        }
        if (best[open] != OPEN) {
            return best[open];
        }
        int first = Integer.numberOfTrailingZeros(open);
        long least = Long.MAX_VALUE;
        int chosen = LEFT;
        for (int at = 0; at < branches[first].length; at++) {
            int taken = branches[first][at];
            if ((taken & ~open) == 0 && costs[first][at] + atLeast(open & ~taken) < least) {
                long cost = costs[first][at] + best(open & ~taken);
                if (cost < least) {
                    least = cost;
                    chosen = at;
                }
            }
        }
        int others = open & ~(1 << first);
        if (JointCost.of(1, 0, 0) + atLeast(others) < least) {
            long cost = JointCost.of(1, 0, 0) + best(others);
            if (cost < least) {
                least = cost;
                chosen = LEFT;
            }
        }
        best[open] = least;
        choice[open] = chosen;
        return least;
    }

    /** What the best way for these costs at the least: every branch needs its full members and joins so many at the most. */
    private long atLeast(int open) {
        if (best[open] != OPEN) {
            return best[open];
        }
        int compounds = Integer.bitCount(open);
        int members = 0;
        for (int rest = open; rest != 0; rest &= rest - 1) {
            members += problem.fullMembers(Integer.numberOfTrailingZeros(rest));
        }
        int joined = Math.min(compounds, problem.mostUnits() * (members / Math.max(1, problem.least())));
        int needed = (joined + problem.mostUnits() - 1) / problem.mostUnits();
        // A tree over so many compounds has one step less than compounds, and each is 1 at the least.
        int steps = joined == compounds ? Math.max(0, joined - Math.max(needed, compounds / 2)) : 0;
        return JointCost.of(compounds - joined, needed, steps);
    }
}
