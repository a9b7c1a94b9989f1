package org.grassroots.plan.roster.generate;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Shares the load of a whole schedule more evenly, and shows where it cannot be shared better; used once. */
final class Sharing {
    private static final int MOST_EDGES = 500_000;
    private static final int MOST_ROUNDS = 2_000;
    private static final int MOST_HANDS = 8;
    private final Model model;
    private final Effort effort;
    private final BitSet able;
    private final int people;

    /**
     * @param isProven  whether no schedule has a smaller spread
     */
    record Shared(Schedule schedule, int spread, boolean isProven) {}

    Sharing(Model model, Effort effort) {
        this.model = model;
        this.effort = effort;
        this.able = model.able();
        this.people = able.cardinality();
    }

    static int spread(Schedule schedule, BitSet able) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int person = able.nextSetBit(0); person >= 0; person = able.nextSetBit(person + 1)) {
            least = Math.min(least, schedule.load[person]);
            most = Math.max(most, schedule.load[person]);
        }
        return Math.max(0, most - least);
    }

    Shared share(Schedule whole) {
        Schedule schedule = whole;
        for (int round = 0; round < MOST_ROUNDS && unload(schedule); round++) {
            effort.tell(RosterProgress.Stage.SHARING, round, 0);
        }
        int spread = spread(schedule, able);
        boolean canBound = model.edges() <= MOST_EDGES;
        boolean proven = true;
        for (int better = least(); better < spread; better++) {
            if (!canBound) {
                return new Shared(schedule, spread, false);
            }
            for (int low = lowest(better); low <= model.units / people; low++) {
                effort.tell(RosterProgress.Stage.SHARING, better, spread);
                if (!new Relaxation(model).canShare(able, low, low + better)) {
                    continue;
                }
                if (effort.isUsedUp()) {
                    return new Shared(schedule, spread, false);
                }
                Search search = new Search(model, new Search.Bounds(able, low, low + better, new BitSet[0], 0), effort);
                switch (search.run()) {
                    case FOUND -> {
                        return new Shared(search.schedule(), spread(search.schedule(), able), proven);
                    }
                    case UNDECIDED -> proven = false;
                    case NONE -> {}
                }
            }
        }
        return new Shared(schedule, spread, proven);
    }

    /** What the number of places alone allows. */
    private int least() {
        return people == 0 || model.units % people == 0 ? 0 : 1;
    }

    /** With less at the low end the high ends would not be enough. */
    private int lowest(int spread) {
        return Math.max(0, (model.units - spread * people + people - 1) / people);
    }

    /** Gives one shift of somebody who has two more than another to that one, if need be by way of others. */
    private boolean unload(Schedule schedule) {
        List<Integer> byLoad = able.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> schedule.load[person])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int at = byLoad.size() - 1; at >= 0; at--) {
            int from = byLoad.get(at);
            int most = schedule.load[from] - 2;
            if (schedule.load[byLoad.get(0)] > most) {
                return false;
            }
            BitSet asked = new BitSet();
            asked.set(from);
            for (int day = 0; day < model.days; day++) {
                int group = schedule.at(from, day);
                if (group >= 0) {
                    schedule.take(from, group);
                    if (place(schedule, byLoad, group, most, asked, 0)) {
                        return true;
                    }
                    schedule.put(from, group);
                }
            }
        }
        return false;
    }

    /** Gives the open place to somebody with that load or less, or to another who gives one of his own away. */
    private boolean place(Schedule schedule, List<Integer> byLoad, int group, int most, BitSet asked, int depth) {
        effort.goOn();
        for (int to : byLoad) {
            if (schedule.load[to] > most) {
                break;
            }
            if (!asked.get(to) && schedule.allows(to, group)) {
                schedule.put(to, group);
                return true;
            }
        }
        if (depth == MOST_HANDS || model.edges() > MOST_EDGES) {
            return false;
        }
        for (int third : model.candidates[group]) {
            if (!asked.get(third) && handOn(schedule, byLoad, group, third, most, asked, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean handOn(
            Schedule schedule, List<Integer> byLoad, int group, int third, int most, BitSet asked, int depth) {
        int same = schedule.at(third, model.groups[group].day());
        if (same < 0 && !schedule.allows(third, group)) {
            return false;
        }
        asked.set(third);
        for (int day = 0; day < model.days; day++) {
            int left = schedule.at(third, day);
            if (left < 0 || same >= 0 && left != same) {
                continue;
            }
            schedule.take(third, left);
            if (schedule.allows(third, group)) {
                schedule.put(third, group);
                if (place(schedule, byLoad, left, most, asked, depth + 1)) {
                    return true;
                }
                schedule.take(third, group);
            }
            schedule.put(third, left);
        }
        return false;
    }
}
