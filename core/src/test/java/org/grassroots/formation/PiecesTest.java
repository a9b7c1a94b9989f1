package org.grassroots.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.grassroots.fact.Interval;
import org.grassroots.organisation.BranchId;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void ids_go_as_people_count() {
        assertThat(Stream.of("b-10", "b-2", "b-02", "b", "a-11", "b-2/1").sorted(NaturalOrder.ofText()))
                .containsExactly("a-11", "b", "b-02", "b-2", "b-2/1", "b-10");
    }

    @Test
    void a_new_id_is_not_taken_does_not_look_taken_and_is_short_enough() {
        NewIds ids = new NewIds(List.of(BranchId.of("BRANCH/c-1")));
        String longest = "x".repeat(64);

        assertThat(ids.of("branch/c-1")).isEqualTo("branch/c-1-2");
        assertThat(ids.of("branch/c-1")).isEqualTo("branch/c-1-3");
        assertThat(ids.of("branch/c-2")).isEqualTo("branch/c-2");
        assertThat(ids.of(longest)).isEqualTo(longest);
        assertThat(ids.of(longest + "y")).isEqualTo("x".repeat(62) + "-2");
    }

    @Test
    void more_than_fifteen_compounds_are_not_joined_exactly() {
        JointProblem sixteen = new JointProblem(new int[16], new int[16][16], 3, new Interval(2, 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactJoint.solve(sixteen))
                .withMessage("at most 15 compounds are joined exactly, were 16");
    }

    @Test
    void of_equal_ways_the_first_in_order_is_taken() {
        int[][] everybody = {{0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 0, 1}, {1, 1, 1, 0}};
        JointProblem problem = new JointProblem(new int[] {2, 2, 2, 2}, everybody, 3, new Interval(2, 2));

        assertThat(JointSolver.solve(problem)).containsExactly(new int[] {0, 1}, new int[] {2, 3});
    }

    @Test
    void a_central_household_covers_fifteen_if_that_can_be_had_and_twenty_at_the_most() {
        HouseholdRuns runs = new HouseholdRuns(5, 15, 20);
        boolean[] two = new boolean[30];
        two[3] = true;
        two[22] = true;
        boolean[] one = new boolean[21];
        one[10] = true;

        assertThat(runs.of(two)).containsExactly(new HouseholdRuns.Run(0, 15, 3), new HouseholdRuns.Run(15, 30, 22));
        assertThat(runs.of(one).stream()
                        .filter(run -> !run.isHeaded())
                        .mapToInt(HouseholdRuns.Run::size)
                        .sum())
                .isEqualTo(1);
    }
}
