package org.grassroots.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins small compounds. What does not hang together is solved apart: up to {@link ExactJoint#MOST} compounds that do,
 * exactly; more, by {@link GreedyJoint}.
 */
final class JointSolver {
    private JointSolver() {}

    /** The branches by the numbers of their compounds, in order. */
    static List<int[]> solve(JointProblem problem) {
        List<int[]> branches = new ArrayList<>();
        for (int[] part : parts(problem)) {
            JointProblem alone = problem.among(part);
            List<int[]> joined = part.length <= ExactJoint.MOST ? ExactJoint.solve(alone) : GreedyJoint.solve(alone);
            joined.forEach(units ->
                    branches.add(Arrays.stream(units).map(unit -> part[unit]).toArray()));
        }
        branches.sort(Comparator.comparingInt(units -> units[0]));
        return branches;
    }

    /** The sets of compounds that hang together from neighbour to neighbour. */
    private static List<int[]> parts(JointProblem problem) {
        int[] part = new int[problem.size()];
        Arrays.fill(part, -1);
        List<int[]> parts = new ArrayList<>();
        for (int first = 0; first < part.length; first++) {
            if (part[first] >= 0) {
                continue;
            }
            List<Integer> reached = new ArrayList<>(List.of(first));
            part[first] = parts.size();
            for (int at = 0; at < reached.size(); at++) {
                for (int other = 0; other < part.length; other++) {
                    if (part[other] < 0 && problem.adjoin(reached.get(at), other)) {
                        part[other] = parts.size();
                        reached.add(other);
                    }
                }
            }
            parts.add(reached.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
        return parts;
    }
}
