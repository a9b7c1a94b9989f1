package org.grassroots.plan.roster.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.Roster;

/** A roster in the making: the group each person has on each day, never against a rule. */
final class Schedule {
    private static final int NOTHING = -1;
    final Model model;
    private final int[][] at;
    final int[] load;
    private final int[] filled;

    Schedule(Model model) {
        this.model = model;
        at = new int[model.people][model.days];
        for (int[] days : at) {
            Arrays.fill(days, NOTHING);
        }
        load = new int[model.people];
        filled = new int[model.groups.length];
    }

    /** The group of that person on that day; negative if none. */
    int at(int person, int day) {
        return at[person][day];
    }

    int open(int group) {
        return model.groups[group].count() - filled[group];
    }

    boolean isWhole() {
        for (int group = 0; group < filled.length; group++) {
            if (open(group) > 0) {
                return false;
            }
        }
        return true;
    }

    void put(int person, int group) {
        at[person][model.groups[group].day()] = group;
        load[person]++;
        filled[group]++;
    }

    void take(int person, int group) {
        at[person][model.groups[group].day()] = NOTHING;
        load[person]--;
        filled[group]--;
    }

    /** Whether the person may be put there beside all else that stands. */
    boolean allows(int person, int group) {
        Model.Group to = model.groups[group];
        return at[person][to.day()] == NOTHING
                && model.eligible[group].get(person)
                && isRested(person, to)
                && runs(person, to.day())
                && isApart(person, to);
    }

    private boolean isRested(int person, Model.Group to) {
        int before = to.day() - 1;
        while (before >= 0 && at[person][before] == NOTHING) {
            before--;
        }
        int ended = before < 0 ? model.lastEnd[person] : model.groups[at[person][before]].end();
        if (to.start() < ended + model.rest[to.day()]) {
            return false;
        }
        for (int after = to.day() + 1; after < model.days; after++) {
            if (at[person][after] != NOTHING) {
                return model.groups[at[person][after]].start() >= to.end() + model.rest[after];
            }
        }
        return true;
    }

    private boolean runs(int person, int day) {
        int first = day;
        while (first > 0 && at[person][first - 1] != NOTHING) {
            first--;
        }
        int run = day - first + (first == 0 ? model.runBefore[person] : 0);
        for (int later = day; later < model.days && (later == day || at[person][later] != NOTHING); later++) {
            if (++run > model.maxRun[later]) {
                return false;
            }
        }
        return true;
    }

    private boolean isApart(int person, Model.Group to) {
        if (!to.apart() || model.building[person] < 0) {
            return true;
        }
        for (int other = 0; other < model.people; other++) {
            int there = at[other][to.day()];
            if (other != person
                    && there != NOTHING
                    && model.groups[there].slot() == to.slot()
                    && model.building[other] == model.building[person]) {
                return false;
            }
        }
        return true;
    }

    Roster roster() {
        List<Duty> duties = new ArrayList<>();
        for (int person = 0; person < model.own.size(); person++) {
            for (int day = 0; day < model.days; day++) {
                if (at[person][day] != NOTHING) {
                    Model.Group group = model.groups[at[person][day]];
                    duties.add(new Duty(
                            model.task.firstDay().plusDays(day),
                            group.point().id(),
                            group.shift(),
                            model.own.get(person).id()));
                }
            }
        }
        return Roster.of(duties);
    }
}
