package org.grassroots.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A good way to join many compounds: one branch after the other grows from its first open compound to the nearest, and
 * then runs of branches are joined anew by the exact way wherever that is better. Never worse than the growing alone.
 */
final class GreedyJoint {
    /** How often all runs are gone through; ours, as later rounds hardly gain. */
    private static final int ROUNDS = 3;

    private final JointProblem problem;

    private GreedyJoint(JointProblem problem) {
        this.problem = problem;
    }

    static List<int[]> solve(JointProblem problem) {
        return new GreedyJoint(problem).improved();
    }

    /** Only the growing. */
    static List<int[]> plain(JointProblem problem) {
        return new GreedyJoint(problem).grown();
    }

    private List<int[]> grown() {
        boolean[] taken = new boolean[problem.size()];
        List<int[]> branches = new ArrayList<>();
        for (int first = 0; first < taken.length; first++) {
            int[] units = taken[first] ? new int[0] : grow(first, taken);
            if (problem.fits(units)) {
                for (int unit : units) {
                    taken[unit] = true;
                }
                branches.add(units);
            }
        }
        return branches;
    }

    private int[] grow(int first, boolean[] taken) {
        int[] units = {first};
        while (units.length < problem.mostUnits()) {
            int next = nearest(units, taken);
            if (next < 0) {
                break;
            }
            units = Arrays.copyOf(units, units.length + 1);
            units[units.length - 1] = next;
        }
        Arrays.sort(units);
        return units;
    }

    private int nearest(int[] units, boolean[] taken) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int other = 0; other < problem.size(); other++) {
            if (taken[other] || contains(units, other)) {
                continue;
            }
            for (int unit : units) {
                if (problem.adjoin(unit, other) && problem.distance(unit, other) < least) {
                    least = problem.distance(unit, other);
                    nearest = other;
                }
            }
        }
        return nearest;
    }

    private static boolean contains(int[] units, int wanted) {
        for (int unit : units) {
            if (unit == wanted) {
                return true;
            }
        }
        return false;
    }

    private List<int[]> improved() {
        List<int[]> blocks = withSingles(grown());
        for (int round = 0; round < ROUNDS; round++) {
            long before = cost(blocks);
            for (int from = 0; from < blocks.size(); from++) {
                blocks = joinedAnew(blocks, from);
            }
            if (cost(blocks) == before) {
                break;
            }
        }
        return blocks.stream().filter(block -> block.length > 1).toList();
    }

    /** Branches and compounds left without, in the order of their first compound. */
    private List<int[]> withSingles(List<int[]> branches) {
        boolean[] taken = new boolean[problem.size()];
        List<int[]> blocks = new ArrayList<>(branches);
        for (int[] units : branches) {
            for (int unit : units) {
                taken[unit] = true;
            }
        }
        for (int compound = 0; compound < taken.length; compound++) {
            if (!taken[compound]) {
                blocks.add(new int[] {compound});
            }
        }
        blocks.sort(Comparator.comparingInt(block -> block[0]));
        return blocks;
    }

    private long cost(List<int[]> blocks) {
        return JointCost.of(
                problem, blocks.stream().filter(block -> block.length > 1).toList());
    }

    /** With as many blocks from this one on as can be solved exactly at once, if that is better. */
    private List<int[]> joinedAnew(List<int[]> blocks, int from) {
        int to = from;
        int compounds = 0;
        while (to < blocks.size() && compounds + blocks.get(to).length <= ExactJoint.MOST) {
            compounds += blocks.get(to).length;
            to++;
        }
        int[] some = blocks.subList(from, to).stream()
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        List<int[]> anew = new ArrayList<>();
        for (int[] units : ExactJoint.solve(problem.among(some))) {
            anew.add(Arrays.stream(units).map(unit -> some[unit]).toArray());
        }
        List<int[]> candidate = new ArrayList<>();
        blocks.subList(0, from).stream().filter(block -> block.length > 1).forEach(candidate::add);
        candidate.addAll(anew);
        blocks.subList(to, blocks.size()).stream()
                .filter(block -> block.length > 1)
                .forEach(candidate::add);
        return JointCost.of(problem, candidate) < cost(blocks) ? withSingles(candidate) : blocks;
    }
}
