package org.grassroots.plan.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.PostRank;

/** Tries every assignment of a small task, and says of each how good it is, level by level; less is better. */
final class EveryAssignment {
    private final StaffingTask task;
    private final List<List<Integer>> teams = new ArrayList<>();
    private final int[][] held;
    private final int[] filled;

    private EveryAssignment(StaffingTask task) {
        this.task = task;
        Map<ElementId, List<Integer>> posts = new LinkedHashMap<>();
        for (int at = 0; at < task.posts().size(); at++) {
            posts.computeIfAbsent(task.posts().get(at).team(), key -> new ArrayList<>())
                    .add(at);
        }
        teams.addAll(posts.values());
        held = new int[task.candidates().size()][teams.size()];
        filled = new int[task.posts().size()];
    }

    /** The least of what every assignment is worth. */
    static List<Integer> best(StaffingTask task) {
        EveryAssignment all = new EveryAssignment(task);
        List<List<Integer>> best = new ArrayList<>();
        all.forEach(0, 0, 0, worth -> {
            if (best.isEmpty()) {
                best.add(worth);
            } else if (compare(worth, best.get(0)) < 0) {
                best.set(0, worth);
            }
        });
        return best.get(0);
    }

    static List<Integer> worth(StaffingTask task, List<List<PersonId>> people) {
        EveryAssignment one = new EveryAssignment(task);
        for (int[] person : one.held) {
            Arrays.fill(person, -1);
        }
        for (int post = 0; post < people.size(); post++) {
            for (PersonId id : people.get(post)) {
                one.held[task.position(id)][one.teamOf(post)] = post;
                one.filled[post]++;
            }
        }
        return one.worth();
    }

    private int teamOf(int post) {
        return IntStream.range(0, teams.size())
                .filter(team -> teams.get(team).contains(post))
                .findFirst()
                .orElseThrow();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int at = 0; at < one.size(); at++) {
            int difference = Integer.compare(one.get(at), other.get(at));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private void forEach(int person, int team, int posts, Consumer<List<Integer>> found) {
        if (person == held.length) {
            found.accept(worth());
            return;
        }
        if (team == teams.size()) {
            forEach(person + 1, 0, 0, found);
            return;
        }
        held[person][team] = -1;
        forEach(person, team + 1, posts, found);
        for (int post : teams.get(team)) {
            OpenPost open = task.posts().get(post);
            if (posts < task.postsPerPerson() && filled[post] < open.people() && isFit(person, post)) {
                held[person][team] = post;
                filled[post]++;
                forEach(person, team + 1, posts + 1, found);
                filled[post]--;
                held[person][team] = -1;
            }
        }
    }

    private boolean isFit(int person, int post) {
        return task.candidates().get(person).meets(task.posts().get(post).post().requires(), task.day()) == Answer.YES;
    }

    private List<Integer> worth() {
        List<Integer> worth = new ArrayList<>();
        worth.add(-Arrays.stream(filled).sum());
        for (PostRank rank : PostRank.values()) {
            worth.add(-postsOf(rank).map(post -> filled[post]).sum());
        }
        int[] loads = Arrays.stream(held)
                .mapToInt(person ->
                        (int) Arrays.stream(person).filter(post -> post >= 0).count())
                .sorted()
                .toArray();
        for (int at = loads.length - 1; at >= 0; at--) {
            worth.add(loads[at]);
        }
        // By crew: kind, how many posts one is fit for, then the earlier post; people of a crew are alike.
        Map<String, List<Integer>> crews = new TreeMap<>();
        for (int person = 0; person < held.length; person++) {
            crews.computeIfAbsent(crew(person), key -> new ArrayList<>()).add(person);
        }
        for (PostRank rank : PostRank.values()) {
            postsOf(rank).forEach(post -> {
                worth.add(-filled[post]);
                crews.values()
                        .forEach(people -> worth.add(-(int) people.stream()
                                .filter(person -> Arrays.stream(held[person]).anyMatch(one -> one == post))
                                .count()));
            });
        }
        return worth;
    }

    private IntStream postsOf(PostRank rank) {
        return IntStream.range(0, filled.length)
                .filter(post -> task.posts().get(post).post().rank() == rank);
    }

    private String crew(int person) {
        StringBuilder fit = new StringBuilder();
        for (int post = 0; post < filled.length; post++) {
            fit.append(isFit(person, post) ? 'a' : 'b');
        }
        long count = fit.chars().filter(letter -> letter == 'a').count();
        return task.candidates().get(person).kind().ordinal() + "-" + count + "-" + fit;
    }
}
