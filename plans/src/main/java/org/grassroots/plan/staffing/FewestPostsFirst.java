package org.grassroots.plan.staffing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

final class FewestPostsFirst implements Staffing {

    @Override
    public Assignment assign(StaffingTask task) {
        return new Run(task).assign();
    }

    private static final class Run {
        private final StaffingTask task;
        private final int[] held;
        private final Map<ElementId, BitSet> inTeam = new LinkedHashMap<>();

        Run(StaffingTask task) {
            this.task = task;
            this.held = new int[task.candidates().size()];
        }

        Assignment assign() {
            int count = task.posts().size();
            List<List<PersonId>> people = new ArrayList<>(Collections.nCopies(count, List.of()));
            Comparator<Integer> order = Comparator.<Integer, Integer>comparing(
                            post -> task.posts().get(post).post().rank().ordinal())
                    .thenComparing(task::fit)
                    .thenComparing(Comparator.naturalOrder());
            IntStream.range(0, count).boxed().sorted(order).forEach(post -> people.set(post, take(post)));
            return Assignment.of(task, people);
        }

        private List<PersonId> take(int post) {
            OpenPost open = task.posts().get(post);
            BitSet team = inTeam.computeIfAbsent(open.team(), key -> new BitSet());
            List<PersonId> taken = new ArrayList<>();
            PrimitiveIterator.OfLong ranked = ranked(post, team);
            while (taken.size() < open.people() && ranked.hasNext()) {
                int position = (int) ranked.nextLong();
                team.set(position);
                held[position]++;
                taken.add(task.candidates().get(position).id());
            }
            return taken;
        }

        /** The positions of those who can take the post, best first; taking one does not change the order of the rest. */
        private PrimitiveIterator.OfLong ranked(int post, BitSet team) {
            return IntStream.of(task.fitPositions(post))
                    .filter(position -> held[position] < task.postsPerPerson() && !team.get(position))
                    .mapToLong(position -> (long) held[position] << 40
                            | (long) task.candidates().get(position).kind().ordinal() << 32
                            | position)
                    .sorted()
                    .iterator();
        }
    }
}
