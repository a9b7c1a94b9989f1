package org.grassroots.plan.staffing;

import java.util.List;
import org.grassroots.plan.team.PostRank;

/**
 * How many people of each crew hold each post, as a flow: from a source to the crews, from each crew to the teams it serves,
 * from there to the posts it is fit for, and from the posts to one sink for each rank.
 *
 * <p>A node is a number. The source is there once for each level of load: what leaves level {@code n} is somebody's
 * {@code n}th post, where nobody of the crew has one more than another before all have it. The posts of a crew are dealt out
 * evenly in the end, so this is what its people really hold.
 */
final class PostFlow {
    final Crews crews;
    final int posts;

    /** How many people are wanted in each post; no more than are fit for it. */
    final int[] places;

    /** How many people each post has. */
    final int[] filled;

    /** How many of each crew hold each post. */
    final int[][] taken;

    /** How many of each crew are in each team. */
    private final int[][] inTeam;

    /** How many posts each crew holds. */
    private final int[] load;

    private final boolean[][] serves;
    private final int[] size;
    private final PostRank[] rank;
    private final int sinks;
    private final int entries;
    private final int crewNodes;
    private final int levels;

    PostFlow(StaffingTask task) {
        crews = new Crews(task);
        posts = task.posts().size();
        int count = crews.crews.size();
        places = new int[posts];
        filled = new int[posts];
        rank = new PostRank[posts];
        for (int post = 0; post < posts; post++) {
            OpenPost open = task.posts().get(post);
            places[post] = Math.min(open.people(), crews.fitFor(post));
            rank[post] = open.post().rank();
        }
        taken = new int[count][posts];
        inTeam = new int[count][crews.teams()];
        load = new int[count];
        size = crews.crews.stream().mapToInt(Crew::size).toArray();
        serves = new boolean[count][crews.teams()];
        for (int crew = 0; crew < count; crew++) {
            int at = crew;
            crews.crews.get(crew).fit().stream().forEach(post -> serves[at][crews.teamOf[post]] = true);
        }
        sinks = posts;
        entries = sinks + PostRank.values().length;
        crewNodes = entries + count * crews.teams();
        levels = crewNodes + count - 1;
    }

    int nodes() {
        return levels + crews.mostPosts + 1;
    }

    /** The sink of a rank. */
    int sink(PostRank of) {
        return sinks + of.ordinal();
    }

    PostRank rank(int post) {
        return rank[post];
    }

    /** A crew within a team. */
    int entry(int crew, int team) {
        return entries + crew * crews.teams() + team;
    }

    /** The source of {@code level}th posts, 1 or more. */
    int source(int level) {
        return levels + level;
    }

    boolean isPost(int node) {
        return node < sinks;
    }

    private boolean isSink(int node) {
        return node >= sinks && node < entries;
    }

    private boolean isEntry(int node) {
        return node >= entries && node < crewNodes;
    }

    private boolean isCrew(int node) {
        return node >= crewNodes && node <= levels;
    }

    int crewOf(int entry) {
        return (entry - entries) / crews.teams();
    }

    private int teamOf(int entry) {
        return (entry - entries) % crews.teams();
    }

    /** What the search for ways is told of each node that a node leads to. */
    interface Visitor {
        void visit(int node);
    }

    /** Every node to which a node can send more, or send back what comes from there; settled posts are left alone. */
    void next(int node, boolean[] settled, Visitor visitor) {
        if (isPost(node)) {
            nextOfPost(node, visitor);
        } else if (isSink(node)) {
            for (int post = 0; post < posts; post++) {
                if (filled[post] > 0 && !settled[post] && sink(rank[post]) == node) {
                    visitor.visit(post);
                }
            }
        } else if (isEntry(node)) {
            nextOfEntry(crewOf(node), teamOf(node), settled, visitor);
        } else if (isCrew(node)) {
            nextOfCrew(node - crewNodes, visitor);
        } else {
            for (int crew = 0; crew < size.length; crew++) {
                if (load[crew] < size[crew] * crews.mostPosts && source(load[crew] / size[crew] + 1) == node) {
                    visitor.visit(crewNodes + crew);
                }
            }
        }
    }

    private void nextOfPost(int post, Visitor visitor) {
        if (filled[post] < places[post]) {
            visitor.visit(sink(rank[post]));
        }
        for (int crew = 0; crew < size.length; crew++) {
            if (taken[crew][post] > 0) {
                visitor.visit(entry(crew, crews.teamOf[post]));
            }
        }
    }

    private void nextOfEntry(int crew, int team, boolean[] settled, Visitor visitor) {
        if (inTeam[crew][team] > 0) {
            visitor.visit(crewNodes + crew);
        }
        for (int post : crews.postsOf[team]) {
            if (!settled[post] && crews.crews.get(crew).isFitFor(post)) {
                visitor.visit(post);
            }
        }
    }

    private void nextOfCrew(int crew, Visitor visitor) {
        if (load[crew] > 0) {
            visitor.visit(source((load[crew] - 1) / size[crew] + 1));
        }
        for (int team = 0; team < crews.teams(); team++) {
            if (serves[crew][team] && inTeam[crew][team] < size[crew]) {
                visitor.visit(entry(crew, team));
            }
        }
    }

    /** How much more a node can send to another that it leads to. */
    int room(int from, int to) {
        if (isPost(from)) {
            return isSink(to) ? places[from] - filled[from] : taken[crewOf(to)][from];
        } else if (isSink(from)) {
            return filled[to];
        } else if (isEntry(from)) {
            return isPost(to) ? Integer.MAX_VALUE : inTeam[crewOf(from)][teamOf(from)];
        } else if (isCrew(from)) {
            int crew = from - crewNodes;
            return isEntry(to) ? size[crew] - inTeam[crew][teamOf(to)] : load[crew] - (to - levels - 1) * size[crew];
        }
        int crew = to - crewNodes;
        return (from - levels) * size[crew] - load[crew];
    }

    /** Sends that many from one node to another, or back. */
    void send(int from, int to, int people) {
        if (isPost(from)) {
            if (isSink(to)) {
                filled[from] += people;
            } else {
                taken[crewOf(to)][from] -= people;
            }
        } else if (isSink(from)) {
            filled[to] -= people;
        } else if (isEntry(from)) {
            if (isPost(to)) {
                taken[crewOf(from)][to] += people;
            } else {
                inTeam[crewOf(from)][teamOf(from)] -= people;
            }
        } else if (isCrew(from)) {
            if (isEntry(to)) {
                inTeam[crewOf(to)][teamOf(to)] += people;
            } else {
                load[from - crewNodes] -= people;
            }
        } else {
            load[to - crewNodes] += people;
        }
    }

    List<Crew> crews() {
        return crews.crews;
    }
}
