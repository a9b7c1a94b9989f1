package org.grassroots.plan.roster.generate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks through all rosters within bounds, day by day; used once. Two people who are alike in everything are tried once,
 * and a state from which the days ahead could not be filled is not tried again.
 */
final class Search {
    /** Deeper than this it would not come back. */
    static final int MOST_UNITS = 2_000;

    private static final int MOST_REMEMBERED = 200_000;
    private static final int MOST_EDGES = 6_000;

    /** What came of it. */
    enum Result {
        FOUND,
        NONE,
        UNDECIDED
    }

    /**
     * What is looked for beside the task.
     *
     * @param able  who must have {@code low} shifts or more
     * @param high  the most shifts of anybody
     * @param before  who stood where in the roster before, by group; may be empty
     * @param changes  how many may stand where they did not; not looked at if there was none before
     */
    record Bounds(BitSet able, int low, int high, BitSet[] before, int changes) {
        static Bounds none() {
            return new Bounds(new BitSet(), 0, Integer.MAX_VALUE, new BitSet[0], 0);
        }

        boolean isShared() {
            return high != Integer.MAX_VALUE;
        }

        boolean hasBefore() {
            return before.length > 0;
        }
    }

    private final Model model;
    private final Bounds bounds;
    private final Effort effort;
    private final Relaxation relaxation;
    private final Schedule schedule;
    private final SearchState state;
    // Only asked what it contains, never walked through.
    private final Set<SearchState.Key> hopeless = new HashSet<>();
    private boolean usedUp;

    Search(Model model, Bounds bounds, Effort effort) {
        this.model = model;
        this.bounds = bounds;
        this.effort = effort;
        this.relaxation = new Relaxation(model);
        this.schedule = new Schedule(model);
        this.state = new SearchState(model, bounds);
    }

    Result run() {
        if (model.units > MOST_UNITS) {
            return Result.UNDECIDED;
        }
        if (day(0)) {
            return Result.FOUND;
        }
        return usedUp ? Result.UNDECIDED : Result.NONE;
    }

    /** Whole if one was found. */
    Schedule schedule() {
        return schedule;
    }

    private boolean day(int day) {
        if (day == model.days) {
            return bounds.able().stream().allMatch(person -> schedule.load[person] >= bounds.low());
        }
        effort.tell(RosterProgress.Stage.SEARCHING, day, model.days);
        if (usedUp || !effort.step()) {
            usedUp = true;
            return false;
        }
        SearchState.Key key = state.key(day, schedule.load);
        if (hopeless.contains(key)) {
            return false;
        }
        boolean found = canGoOn(day) && fill(day, order(day), 0);
        if (!found && !usedUp && hopeless.size() < MOST_REMEMBERED) {
            hopeless.add(key);
        }
        return found;
    }

    private boolean canGoOn(int day) {
        int left = 0;
        for (int group = model.dayStart[day]; group < model.groups.length; group++) {
            left += model.groups[group].count();
        }
        int[] caps = new int[model.people];
        long asked = 0;
        long room = 0;
        for (int person = 0; person < model.people; person++) {
            int most = relaxation.mostDays(person, day, model.days, state.run[person]);
            caps[person] = Math.min(most, bounds.high() - schedule.load[person]);
            room += caps[person];
            if (bounds.able().get(person)) {
                int lacking = Math.max(0, bounds.low() - schedule.load[person]);
                if (lacking > most) {
                    return false;
                }
                asked += lacking;
            }
        }
        if (asked > left || room < left) {
            return false;
        }
        return model.edges() > MOST_EDGES || relaxation.filled(day, model.days, caps) == left;
    }

    /** The scarcest first. */
    private int[] order(int day) {
        return IntStream.range(model.dayStart[day], model.dayStart[day + 1])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(group -> legal(group).length - model.groups[group].count())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] legal(int group) {
        return Arrays.stream(model.candidates[group])
                .filter(person -> state.isFree(person, group) && schedule.load[person] < bounds.high())
                .toArray();
    }

    private boolean fill(int day, int[] order, int at) {
        if (at == order.length) {
            int[][] saved = state.endDay(day, schedule);
            boolean found = day(day + 1);
            state.restore(saved);
            return found;
        }
        int group = order[at];
        Integer[] ranked = Arrays.stream(legal(group)).boxed().toArray(Integer[]::new);
        Arrays.sort(
                ranked,
                Comparator.<Integer>comparingInt(
                                person -> bounds.hasBefore() && bounds.before()[group].get(person) ? 0 : 1)
                        .thenComparing(person -> schedule.load[person])
                        .thenComparing(person -> state.run[person])
                        .thenComparing(Comparator.naturalOrder()));
        return choose(day, order, at, ranked, 0, model.groups[group].count());
    }

    private boolean choose(int day, int[] order, int at, Integer[] ranked, int from, int left) {
        if (left == 0) {
            return fill(day, order, at + 1);
        }
        int group = order[at];
        for (int rank = from; rank <= ranked.length - left; rank++) {
            int person = ranked[rank];
            boolean change = bounds.hasBefore() && !bounds.before()[group].get(person);
            if (change && state.changes >= bounds.changes()
                    || !isApart(person, group)
                    || isLikeOneBefore(ranked, from, rank)) {
                continue;
            }
            if (!effort.step()) {
                usedUp = true;
            }
            if (usedUp) {
                return false;
            }
            state.changes += change ? 1 : 0;
            state.today[person] = true;
            schedule.put(person, group);
            if (choose(day, order, at, ranked, rank + 1, left - 1)) {
                return true;
            }
            schedule.take(person, group);
            state.today[person] = false;
            state.changes -= change ? 1 : 0;
        }
        return false;
    }

    private boolean isLikeOneBefore(Integer[] ranked, int from, int rank) {
        for (int other = from; other < rank; other++) {
            if (state.isLike(ranked[other], ranked[rank], schedule.load)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(int person, int group) {
        if (!model.groups[group].apart() || model.building[person] < 0) {
            return true;
        }
        for (int other = 0; other < model.people; other++) {
            int there = schedule.at(other, model.groups[group].day());
            if (there >= 0
                    && model.groups[there].slot() == model.groups[group].slot()
                    && model.building[other] == model.building[person]) {
                return false;
            }
        }
        return true;
    }
}
