package org.grassroots.plan.roster.generate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Fills day after day, each as cheaply as can be, with loads, days running and scarce skills as costs. Quick, but it does
 * not look ahead: where it fails there may be a roster.
 */
final class DayFilling {
    private static final long NEVER = 1L << 40;
    private static final int TRIES_APART = 20;
    /** As many steps as the cheapest way may take for one day; takes some hundredths of a second. */
    private static final double MOST_WORK = 2e7;

    private final Model model;
    private final Weights weights;
    private final Effort effort;
    private final int[] choices;

    /**
     * What weighs in the choice.
     *
     * @param load  each shift so far
     * @param run  being one day short of a forced rest
     * @param skill  being fit for many places
     */
    record Weights(long load, long run, long skill) {
        static final Weights FAIR = new Weights(100_000, 10_000, 100);
        static final Weights RESTED = new Weights(10_000, 1_000_000, 1_000);
        static final Weights SPARING = new Weights(1_000, 10_000, 100_000);
    }

    DayFilling(Model model, Weights weights, Effort effort) {
        this.model = model;
        this.weights = weights;
        this.effort = effort;
        choices = new int[model.people];
        for (int[] fit : model.candidates) {
            for (int person : fit) {
                choices[person]++;
            }
        }
    }

    /** Whether all is filled; the schedule may stay half filled if not. */
    boolean fill(Schedule schedule) {
        for (int day = 0; day < model.days; day++) {
            effort.tell(RosterProgress.Stage.FILLING, day, model.days);
            if (!fill(schedule, day)) {
                return false;
            }
        }
        return true;
    }

    private boolean fill(Schedule schedule, int day) {
        int[] units = new int[model.unitsOf(day)];
        int count = 0;
        for (int group = model.dayStart[day]; group < model.dayStart[day + 1]; group++) {
            Arrays.fill(units, count, count + model.groups[group].count(), group);
            count += model.groups[group].count();
        }
        if (count == 0) {
            return true;
        }
        if (count > model.people) {
            return false;
        }
        if ((double) count * count * model.people > MOST_WORK) {
            return fillInTurn(schedule, day);
        }
        long[][] costs = new long[count][model.people];
        for (int unit = 0; unit < count; unit++) {
            if (unit > 0 && units[unit] == units[unit - 1]) {
                costs[unit] = costs[unit - 1].clone();
                continue;
            }
            Arrays.fill(costs[unit], NEVER);
            for (int person : model.candidates[units[unit]]) {
                if (schedule.allows(person, units[unit])) {
                    costs[unit][person] = cost(schedule, person, day);
                }
            }
        }
        return assign(schedule, units, costs);
    }

    /** Place after place, those first for which the fewest are fit; not the cheapest way, but one of a size that matters. */
    private boolean fillInTurn(Schedule schedule, int day) {
        int[] groups = IntStream.range(model.dayStart[day], model.dayStart[day + 1])
                .boxed()
                .sorted(Comparator.comparingInt(group -> model.candidates[group].length))
                .mapToInt(group -> group)
                .toArray();
        for (int group : groups) {
            effort.goOn();
            int[] cheapest = Arrays.stream(model.candidates[group])
                    .boxed()
                    .sorted(Comparator.comparingLong(person -> cost(schedule, person, day)))
                    .mapToInt(person -> person)
                    .toArray();
            for (int at = 0; at < cheapest.length && schedule.open(group) > 0; at++) {
                if (schedule.allows(cheapest[at], group)) {
                    schedule.put(cheapest[at], group);
                }
            }
            if (schedule.open(group) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean assign(Schedule schedule, int[] units, long[][] costs) {
        for (int attempt = 0; attempt < TRIES_APART; attempt++) {
            int[] chosen = Cheapest.of(costs);
            boolean whole = true;
            int put = 0;
            for (; put < units.length && whole; put++) {
                if (costs[put][chosen[put]] >= NEVER) {
                    whole = false;
                } else if (schedule.allows(chosen[put], units[put])) {
                    schedule.put(chosen[put], units[put]);
                    continue;
                } else {
                    // Somebody of the same building is there already: another time without this one.
                    for (int unit = 0; unit < units.length; unit++) {
                        if (model.groups[units[unit]].slot() == model.groups[units[put]].slot()) {
                            costs[unit][chosen[put]] = NEVER;
                        }
                    }
                    whole = false;
                }
                break;
            }
            if (whole) {
                return true;
            }
            boolean never = costs[put][chosen[put]] >= NEVER && attempt == 0;
            for (int undone = 0; undone < put; undone++) {
                schedule.take(chosen[undone], units[undone]);
            }
            if (never && Arrays.stream(units).noneMatch(unit -> model.groups[unit].apart())) {
                return false;
            }
        }
        return false;
    }

    private long cost(Schedule schedule, int person, int day) {
        int run = 0;
        int back = day - 1;
        while (back >= 0 && schedule.at(person, back) >= 0) {
            back--;
            run++;
        }
        run += back < 0 ? model.runBefore[person] : 0;
        long tired = run + 2 > model.maxRun[day] ? weights.run() : 0;
        return schedule.load[person] * weights.load() + tired + choices[person] * weights.skill() / model.days + run;
    }
}
