package org.grassroots.plan.roster.generate;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Bounds that leave the rest between shifts out: who can be on how many days, and whether that can be enough. What it
 * proves impossible is impossible; what it does not may still be.
 */
final class Relaxation {
    private static final int NONE = -1;
    private final Model model;
    private final BitSet[] free;

    Relaxation(Model model) {
        this.model = model;
        free = new BitSet[model.people];
        Arrays.setAll(free, person -> new BitSet());
        for (int group = 0; group < model.groups.length; group++) {
            for (int person : model.candidates[group]) {
                free[person].set(model.groups[group].day());
            }
        }
    }

    /** The most days of the window on which the person can be on duty, with that run before it. */
    int mostDays(int person, int from, int to, int runBefore) {
        int longest = 0;
        for (int day = from; day < to; day++) {
            longest = Math.max(longest, model.maxRun[day]);
        }
        if (longest >= model.days + runBefore) {
            return free[person].get(from, to).cardinality();
        }
        int[] best = new int[longest + 1];
        Arrays.fill(best, NONE);
        best[Math.min(runBefore, longest)] = 0;
        for (int day = from; day < to; day++) {
            int[] then = new int[longest + 1];
            Arrays.fill(then, NONE);
            for (int run = 0; run <= longest; run++) {
                if (best[run] == NONE) {
                    continue;
                }
                then[0] = Math.max(then[0], best[run]);
                if (run < longest && run + 1 <= model.maxRun[day] && free[person].get(day)) {
                    then[run + 1] = Math.max(then[run + 1], best[run] + 1);
                }
            }
            best = then;
        }
        return Arrays.stream(best).max().getAsInt();
    }

    /** Whether some day, some stretch as long as a run may be, or the whole cannot be filled. */
    boolean provesNone(Effort effort) {
        for (int day = 0; day < model.days; day++) {
            effort.goOn();
            if (!canFill(day, day + 1)) {
                return true;
            }
        }
        int longest = Arrays.stream(model.maxRun).max().orElse(0);
        for (int from = 0; longest < model.days && from + longest < model.days; from++) {
            effort.goOn();
            if (!canFill(from, from + longest + 1)) {
                return true;
            }
        }
        return !canFill(0, model.days);
    }

    private boolean canFill(int from, int to) {
        return filled(from, to, caps(from, to)) == units(from, to);
    }

    private int[] caps(int from, int to) {
        int[] caps = new int[model.people];
        // Behind the first day the best is to come rested.
        Arrays.setAll(caps, person -> mostDays(person, from, to, from == 0 ? model.runBefore[person] : 0));
        return caps;
    }

    private int units(int from, int to) {
        int units = 0;
        for (int group = model.dayStart[from]; group < model.dayStart[to]; group++) {
            units += model.groups[group].count();
        }
        return units;
    }

    /** How many places of the window can be filled if each person is there on so many days. */
    int filled(int from, int to, int[] caps) {
        Net net = new Net(from, to, caps);
        return net.flow.raise();
    }

    /** At least so many more people are needed, each of them fit for everything. */
    int fewestExtra() {
        int fewest = 0;
        for (int day = 0; day < model.days; day++) {
            fewest = Math.max(fewest, units(day, day + 1) - filled(day, day + 1, caps(day, day + 1)));
        }
        int lacking = units(0, model.days) - filled(0, model.days, caps(0, model.days));
        int most = longestTotal();
        return most == 0 ? fewest : Math.max(fewest, (lacking + most - 1) / most);
    }

    /** The most days a rested person who can do everything is on duty. */
    private int longestTotal() {
        int total = 0;
        int run = 0;
        int longest = Arrays.stream(model.maxRun).max().orElse(0);
        for (int day = 0; day < model.days; day++) {
            run = run + 1 > longest ? 0 : run + 1;
            total += run > 0 ? 1 : 0;
        }
        return total;
    }

    /** Whether all can be filled with each of the able on {@code low} to {@code high} days. */
    boolean canShare(BitSet able, int low, int high) {
        int[] caps = caps(0, model.days);
        int[] first = new int[model.people];
        for (int person = able.nextSetBit(0); person >= 0; person = able.nextSetBit(person + 1)) {
            if (caps[person] < low) {
                return false;
            }
            first[person] = low;
        }
        Net net = new Net(0, model.days, first);
        // A flow that has used up all of the low ends never gives them back while it is raised.
        int flowing = net.flow.raise();
        if (flowing != low * able.cardinality()) {
            return false;
        }
        for (int person = 0; person < model.people; person++) {
            net.flow.widen(net.edgeOf[person], Math.min(caps[person], high) - first[person]);
        }
        return flowing + net.flow.raise() == model.units;
    }

    private final class Net {
        final Flow flow;
        final int[] edgeOf = new int[model.people];

        Net(int from, int to, int[] caps) {
            int days = to - from;
            int firstGroup = 2 + model.people * (days + 1);
            flow = new Flow(firstGroup + model.dayStart[to] - model.dayStart[from]);
            for (int person = 0; person < model.people; person++) {
                edgeOf[person] = flow.edge(0, 2 + person, caps[person]);
                for (int day = 0; day < days; day++) {
                    flow.edge(2 + person, 2 + model.people * (day + 1) + person, 1);
                }
            }
            for (int group = model.dayStart[from]; group < model.dayStart[to]; group++) {
                int node = firstGroup + group - model.dayStart[from];
                int day = model.groups[group].day() - from;
                for (int person : model.candidates[group]) {
                    flow.edge(2 + model.people * (day + 1) + person, node, 1);
                }
                flow.edge(node, 1, model.groups[group].count());
            }
        }
    }
}
