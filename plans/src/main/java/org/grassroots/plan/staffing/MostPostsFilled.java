package org.grassroots.plan.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.member.PersonId;
import org.grassroots.plan.team.PostRank;

/**
 * The flow that fills the most, found in two parts. First each rank is filled as far as it goes, head posts before others,
 * always along a way that gives the next post to somebody with the fewest: no later step empties a place, and by the theory
 * of flows the load stays as even as it can be. Then, among all flows that are as good, the first in the fixed order is
 * found by circles along which nothing of that changes.
 */
final class MostPostsFilled implements Staffing {

    @Override
    public Assignment assign(StaffingTask task) {
        return Assignment.of(task, new Run(task).people());
    }

    private static final class Run {
        private final StaffingTask task;
        private final PostFlow flow;
        private final Ways ways;

        Run(StaffingTask task) {
            this.task = task;
            flow = new PostFlow(task);
            ways = new Ways(flow);
        }

        List<List<PersonId>> people() {
            for (PostRank rank : PostRank.values()) {
                while (fillsOneMore(rank)) {
                    // As often as a way is found.
                }
            }
            IntStream.range(0, flow.posts)
                    .boxed()
                    .sorted(Comparator.comparing(flow::rank))
                    .forEach(this::settle);
            return dealOut();
        }

        private boolean fillsOneMore(PostRank rank) {
            int target = flow.sink(rank);
            ways.begin();
            for (int level = 1; level <= flow.crews.mostPosts; level++) {
                // A way from the source and back to it would be longer, never shorter.
                ways.block(flow.source(level));
            }
            for (int level = 1; level <= flow.crews.mostPosts; level++) {
                ways.startAtBlocked(flow.source(level));
                if (ways.reaches(target)) {
                    ways.send(target, Integer.MAX_VALUE);
                    return true;
                }
            }
            return false;
        }

        /** As many people as can be, then those of the earliest crews that can be, without touching what is settled. */
        private void settle(int post) {
            while (flow.filled[post] < flow.places[post] && takesFromLaterPost(post)) {
                // As often as a way is found.
            }
            ways.settle(post);
            int crew = 0;
            while (startFromLaterCrews(post, crew)) {
                int first = firstReached(post, crew);
                if (first == crew) {
                    takeFromLaterCrew(post, crew);
                }
                crew = first;
            }
        }

        private boolean takesFromLaterPost(int post) {
            ways.begin();
            ways.block(flow.sink(flow.rank(post)));
            boolean any = false;
            for (int other = 0; other < flow.posts; other++) {
                if (other != post
                        && flow.filled[other] > 0
                        && !ways.isSettled(other)
                        && flow.rank(other) == flow.rank(post)) {
                    ways.start(other);
                    any = true;
                }
            }
            if (!any || !ways.reaches(post)) {
                return false;
            }
            int giver = ways.startOf(post);
            int people = ways.send(post, Math.min(flow.filled[giver], flow.places[post] - flow.filled[post]));
            flow.filled[giver] -= people;
            flow.filled[post] += people;
            return true;
        }

        private boolean startFromLaterCrews(int post, int crew) {
            ways.begin();
            boolean any = false;
            for (int other = crew + 1; other < flow.crews().size(); other++) {
                if (flow.taken[other][post] > 0) {
                    ways.start(entry(other, post));
                    any = true;
                }
            }
            return any;
        }

        /** The first crew from that one on to which a way leads; a crew at which ways start is one in any case. */
        private int firstReached(int post, int crew) {
            if (flow.crews().get(crew).isFitFor(post) && ways.reaches(entry(crew, post))) {
                return crew;
            }
            ways.reachAll();
            int at = crew + 1;
            while (!flow.crews().get(at).isFitFor(post) || !ways.isReached(entry(at, post))) {
                at++;
            }
            return at;
        }

        private void takeFromLaterCrew(int post, int crew) {
            int target = entry(crew, post);
            int giver = flow.crewOf(ways.startOf(target));
            int people = ways.send(target, flow.taken[giver][post]);
            flow.taken[giver][post] -= people;
            flow.taken[crew][post] += people;
        }

        private int entry(int crew, int post) {
            return flow.entry(crew, flow.crews.teamOf[post]);
        }

        /** The posts of a crew go round among its people, team by team, so that nobody gets two of one team. */
        private List<List<PersonId>> dealOut() {
            List<List<PersonId>> people = new ArrayList<>();
            for (int post = 0; post < flow.posts; post++) {
                people.add(new ArrayList<>());
            }
            for (int crew = 0; crew < flow.crews().size(); crew++) {
                int[] members = flow.crews().get(crew).people();
                int next = 0;
                for (int[] team : flow.crews.postsOf) {
                    for (int post : team) {
                        for (int place = 0; place < flow.taken[crew][post]; place++) {
                            people.get(post)
                                    .add(task.candidates()
                                            .get(members[next++ % members.length])
                                            .id());
                        }
                    }
                }
            }
            return people;
        }
    }
}
