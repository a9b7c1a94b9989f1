package org.grassroots.plan.staffing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.PersonKind;

/**
 * The candidates of a task by crew, and its posts by team. The crews stand in an order that the order of the candidates
 * does not change: kinds of people as {@link PersonKind} has them, then who is fit for fewer posts, then who is fit for an
 * earlier post.
 */
final class Crews {
    private static final Comparator<Crew> ORDER = Comparator.comparing(Crew::kind)
            .thenComparingInt(crew -> crew.fit().cardinality())
            .thenComparing(Crew::fit, Crews::earlier);

    final List<Crew> crews;

    /** The positions of the posts of each team, in the order of the task. */
    final int[][] postsOf;

    /** The team of each post. */
    final int[] teamOf;

    /** The most posts that somebody can hold, however many are allowed: one for each team. */
    final int mostPosts;

    private record Key(PersonKind kind, BitSet fit) {}

    Crews(StaffingTask task) {
        int posts = task.posts().size();
        Map<ElementId, List<Integer>> teams = new LinkedHashMap<>();
        for (int post = 0; post < posts; post++) {
            teams.computeIfAbsent(task.posts().get(post).team(), key -> new ArrayList<>())
                    .add(post);
        }
        postsOf = teams.values().stream()
                .map(team -> team.stream().mapToInt(post -> post).toArray())
                .toArray(int[][]::new);
        teamOf = new int[posts];
        for (int team = 0; team < postsOf.length; team++) {
            for (int post : postsOf[team]) {
                teamOf[post] = team;
            }
        }
        mostPosts = Math.min(task.postsPerPerson(), Math.max(1, postsOf.length));
        crews = find(task);
    }

    private static List<Crew> find(StaffingTask task) {
        BitSet[] fit = task.candidates().stream().map(one -> new BitSet()).toArray(BitSet[]::new);
        for (int post = 0; post < task.posts().size(); post++) {
            for (int position : task.fitPositions(post)) {
                fit[position].set(post);
            }
        }
        Map<Key, List<Integer>> equals = new LinkedHashMap<>();
        for (int position = 0; position < fit.length; position++) {
            // Who is fit for nothing is in no crew.
            if (!fit[position].isEmpty()) {
                equals.computeIfAbsent(
                                new Key(task.candidates().get(position).kind(), fit[position]),
                                key -> new ArrayList<>())
                        .add(position);
            }
        }
        Comparator<Integer> byId = Comparator.comparing(
                position -> task.candidates().get(position).id().value());
        return equals.entrySet().stream()
                .map(crew -> new Crew(
                        crew.getKey().kind(),
                        crew.getKey().fit(),
                        crew.getValue().stream()
                                .sorted(byId)
                                .mapToInt(position -> position)
                                .toArray()))
                .sorted(ORDER)
                .toList();
    }

    /** Which of two sets has the earlier post at the first place where they differ. */
    private static int earlier(BitSet one, BitSet other) {
        BitSet difference = (BitSet) one.clone();
        difference.xor(other);
        int at = difference.nextSetBit(0);
        return at < 0 ? 0 : one.get(at) ? -1 : 1;
    }

    int teams() {
        return postsOf.length;
    }

    /** How many candidates are fit for a post. */
    int fitFor(int post) {
        return crews.stream()
                .filter(crew -> crew.isFitFor(post))
                .mapToInt(Crew::size)
                .sum();
    }

    /** Positions of crews, rising. */
    IntStream positions() {
        return IntStream.range(0, crews.size());
    }
}
