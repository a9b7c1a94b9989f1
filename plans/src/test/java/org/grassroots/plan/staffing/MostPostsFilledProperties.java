package org.grassroots.plan.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MostPostsFilledProperties {
    private static final Staffing MOST = Staffing.mostPostsFilled();

    @Provide
    Arbitrary<StaffingTask> small() {
        return Arbitraries.randomValue(Tasks::small);
    }

    @Provide
    Arbitrary<StaffingTask> large() {
        return Arbitraries.randomValue(Tasks::large);
    }

    /** Most places, then heads, deputies and members, then even load, then the fixed order. */
    @Property(tries = 3000)
    void no_assignment_at_all_is_better_on_any_level(@ForAll("small") StaffingTask task) {
        assertThat(EveryAssignment.worth(task, MOST.assign(task).people())).isEqualTo(EveryAssignment.best(task));
    }

    @Property(tries = 1000)
    void the_order_of_candidates_changes_nothing(@ForAll("large") StaffingTask task, @ForAll Random random) {
        assertThat(MOST.assign(Tasks.shuffled(task, random)).people())
                .isEqualTo(MOST.assign(task).people());
    }

    @Property(tries = 2000)
    void every_empty_place_is_explained_by_a_proof_that_holds_when_counted_again(@ForAll("large") StaffingTask task) {
        Assignment assignment = MOST.assign(task);
        StaffingProof proof = StaffingProof.of(task, assignment);

        assertThat(proof.isMost()).isTrue();
        assertThat(proof.problems(task, assignment)).isEmpty();
    }

    @Property(tries = 2000)
    void an_assignment_that_another_beats_is_never_proved(@ForAll("large") StaffingTask task) {
        Assignment first = Staffing.fewestPostsFirst().assign(task);
        StaffingProof proof = StaffingProof.of(task, first);
        boolean most = filled(first) == filled(MOST.assign(task));

        assertThat(proof.isMost()).isEqualTo(most);
        assertThat(proof.problems(task, first).isEmpty()).isEqualTo(most);
    }

    private static long filled(Assignment assignment) {
        return assignment.people().stream().mapToLong(people -> people.size()).sum();
    }
}
