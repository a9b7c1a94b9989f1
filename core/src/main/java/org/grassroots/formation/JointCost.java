package org.grassroots.formation;

import java.util.List;

/** How good a way to join compounds is, packed so that the better one is the smaller number. */
final class JointCost {
    private static final int BITS_OF_DISTANCE = 40;
    private static final int BITS_OF_BRANCHES = 10;

    private JointCost() {}

    /** First the compounds left without, then the branches, then how far apart their units are. */
    static long of(int without, int branches, long distance) {
        return ((long) without << (BITS_OF_DISTANCE + BITS_OF_BRANCHES))
                + ((long) branches << BITS_OF_DISTANCE)
                + distance;
    }

    static long of(JointProblem problem, List<int[]> branches) {
        int within = 0;
        long distance = 0;
        for (int[] units : branches) {
            within += units.length;
            distance += problem.tree(units);
        }
        return of(problem.size() - within, branches.size(), distance);
    }
}
