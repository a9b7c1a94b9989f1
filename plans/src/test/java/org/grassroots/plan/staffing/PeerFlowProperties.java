package org.grassroots.plan.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.member.PersonId;
import org.grassroots.plan.team.PostRank;

/** What an independent library finds for tasks that are too large to try every assignment. */
class PeerFlowProperties {

    @Provide
    Arbitrary<StaffingTask> large() {
        return Arbitraries.randomValue(Tasks::large);
    }

    @Property(tries = 300)
    void as_many_places_are_filled_of_all_of_heads_and_of_heads_and_deputies(@ForAll("large") StaffingTask task) {
        Map<PostRank, Integer> filled = filled(task, Staffing.mostPostsFilled().assign(task));
        int heads = filled.get(PostRank.HEAD);
        int deputies = filled.get(PostRank.DEPUTY);

        assertThat(heads).isEqualTo(PeerFlow.most(task, open -> open.post().rank() == PostRank.HEAD));
        assertThat(heads + deputies)
                .isEqualTo(PeerFlow.most(task, open -> open.post().rank() != PostRank.MEMBER));
        assertThat(heads + deputies + filled.get(PostRank.MEMBER)).isEqualTo(PeerFlow.most(task, open -> true));
    }

    @Property(tries = 200)
    void the_load_is_as_even(@ForAll("large") StaffingTask task) {
        Assignment assignment = Staffing.mostPostsFilled().assign(task);
        Map<PersonId, Integer> held = new LinkedHashMap<>();
        assignment.people().forEach(people -> people.forEach(id -> held.merge(id, 1, Integer::sum)));

        assertThat(held.values().stream().mapToInt(posts -> posts * posts).sum())
                .isEqualTo(PeerFlow.leastSquares(task, filled(task, assignment)));
    }

    private static Map<PostRank, Integer> filled(StaffingTask task, Assignment assignment) {
        Map<PostRank, Integer> filled = new EnumMap<>(PostRank.class);
        List.of(PostRank.values()).forEach(rank -> filled.put(rank, 0));
        for (int post = 0; post < task.posts().size(); post++) {
            filled.merge(
                    task.posts().get(post).post().rank(),
                    assignment.people(post).size(),
                    Integer::sum);
        }
        return filled;
    }
}
