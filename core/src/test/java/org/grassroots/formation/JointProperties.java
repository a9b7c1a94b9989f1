package org.grassroots.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.fact.Interval;

/** Joining small compounds, held against trying everything and against plain greed. */
class JointProperties {
    private static final Interval UNITS = new Interval(2, 5);

    private static JointProblem random(int size, long seed) {
        Random random = new Random(seed);
        int[] members = random.ints(size, 0, 3).toArray();
        int[][] distances = new int[size][size];
        int open = random.nextInt(1, 11);
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                int distance = random.nextInt(10) < open ? random.nextInt(1, 6) : JointProblem.APART;
                distances[one][other] = distance;
                distances[other][one] = distance;
            }
        }
        return new JointProblem(members, distances, 3, UNITS);
    }

    /** The least cost over every way to part the compounds, found by putting each into every block there is or a new one. */
    private static long leastOfAll(JointProblem problem, List<List<Integer>> blocks, int next) {
        if (next == problem.size()) {
            List<int[]> branches = new ArrayList<>();
            for (List<Integer> block : blocks) {
                int[] units = block.stream().mapToInt(Integer::intValue).toArray();
                if (units.length > 1 && !problem.fits(units)) {
                    return Long.MAX_VALUE;
                }
                if (units.length > 1) {
                    branches.add(units);
                }
            }
            return JointCost.of(problem, branches);
        }
        long least = Long.MAX_VALUE;
        for (int at = 0; at <= blocks.size(); at++) {
            if (at == blocks.size()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(at).add(next);
            least = Math.min(least, leastOfAll(problem, blocks, next + 1));
            blocks.get(at).remove(blocks.get(at).size() - 1);
            if (blocks.get(at).isEmpty()) {
                blocks.remove(at);
                break;
            }
        }
        return least;
    }

    private static void assertWhole(JointProblem problem, List<int[]> branches) {
        assertThat(branches).allMatch(problem::fits);
        assertThat(branches.stream().flatMapToInt(Arrays::stream).toArray()).doesNotHaveDuplicates();
    }

    @Property(tries = 400)
    void up_to_seven_compounds_are_joined_as_well_as_trying_everything_finds(
            @ForAll @IntRange(min = 1, max = 7) int size, @ForAll long seed) {
        JointProblem problem = random(size, seed);

        List<int[]> branches = JointSolver.solve(problem);

        assertWhole(problem, branches);
        assertThat(JointCost.of(problem, branches)).isEqualTo(leastOfAll(problem, new ArrayList<>(), 0));
    }

    @Property(tries = 60)
    void joining_is_never_worse_than_plain_greed_however_many_compounds(
            @ForAll @IntRange(min = 8, max = 40) int size, @ForAll long seed) {
        JointProblem problem = random(size, seed);

        List<int[]> branches = JointSolver.solve(problem);

        assertWhole(problem, branches);
        assertThat(JointCost.of(problem, branches))
                .isLessThanOrEqualTo(JointCost.of(problem, GreedyJoint.plain(problem)));
    }

    @Property(tries = 40)
    void the_way_for_many_compounds_is_never_better_than_the_exact_one(
            @ForAll @IntRange(min = 8, max = 12) int size, @ForAll long seed) {
        JointProblem problem = random(size, seed);

        assertThat(JointCost.of(problem, GreedyJoint.solve(problem)))
                .isGreaterThanOrEqualTo(JointCost.of(problem, ExactJoint.solve(problem)));
    }
}
