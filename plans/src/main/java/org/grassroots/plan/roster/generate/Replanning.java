package org.grassroots.plan.roster.generate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.Roster;

/** Makes a roster that differs as little as can be from the one before; used once. */
final class Replanning {
    private final Model model;
    private final Effort effort;
    private final BitSet[] before;

    /**
     * @param changes  how many stand where they did not
     * @param isProven  whether no schedule has fewer
     */
    record Replanned(Schedule schedule, int changes, boolean isProven) {}

    Replanning(Model model, Roster roster, Effort effort) {
        this.model = model;
        this.effort = effort;
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int person = 0; person < model.own.size(); person++) {
            positions.put(model.own.get(person).id().value(), person);
        }
        Map<Duty, Boolean> had = new LinkedHashMap<>();
        roster.duties().forEach(duty -> had.put(duty, true));
        before = new BitSet[model.groups.length];
        for (int at = 0; at < before.length; at++) {
            Model.Group group = model.groups[at];
            before[at] = new BitSet();
            for (int person : model.candidates[at]) {
                if (person < model.own.size()
                        && had.containsKey(new Duty(
                                model.task.firstDay().plusDays(group.day()),
                                group.point().id(),
                                group.shift(),
                                model.own.get(person).id()))) {
                    before[at].set(person);
                }
            }
        }
    }

    /**
     * @param otherwise  some whole schedule
     */
    Replanned replan(Schedule otherwise) {
        Schedule best = otherwise;
        Optional<Schedule> patched = patched();
        if (patched.isPresent() && changes(patched.get()) < changes(best)) {
            best = patched.get();
        }
        boolean proven = true;
        int most = changes(best);
        for (int changes = fewest(); changes < most; changes++) {
            if (effort.isUsedUp()) {
                return new Replanned(best, most, false);
            }
            Search search =
                    new Search(model, new Search.Bounds(new BitSet(), 0, Integer.MAX_VALUE, before, changes), effort);
            switch (search.run()) {
                case FOUND -> {
                    return new Replanned(search.schedule(), changes(search.schedule()), proven);
                }
                case UNDECIDED -> proven = false;
                case NONE -> {}
            }
        }
        return new Replanned(best, most, proven);
    }

    /** At least so many places cannot be held by who held them, each day for itself. */
    private int fewest() {
        int kept = 0;
        for (int day = 0; day < model.days; day++) {
            Flow flow = new Flow(2 + model.people + model.groups.length);
            for (int person = 0; person < model.people; person++) {
                flow.edge(0, 2 + person, 1);
            }
            for (int group = model.dayStart[day]; group < model.dayStart[day + 1]; group++) {
                int node = 2 + model.people + group;
                before[group].stream().forEach(person -> flow.edge(2 + person, node, 1));
                flow.edge(node, 1, model.groups[group].count());
            }
            kept += flow.raise();
        }
        return model.units - kept;
    }

    private int changes(Schedule schedule) {
        int changes = 0;
        for (int person = 0; person < model.people; person++) {
            for (int day = 0; day < model.days; day++) {
                int group = schedule.at(person, day);
                changes += group >= 0 && !before[group].get(person) ? 1 : 0;
            }
        }
        return changes;
    }

    /** All that may stay stays, the scarcest need first; the gaps go to the least loaded. */
    private Optional<Schedule> patched() {
        Schedule schedule = new Schedule(model);
        for (int day = 0; day < model.days; day++) {
            effort.goOn();
            for (int group : scarcest(model.dayStart[day], model.dayStart[day + 1], before)) {
                before[group].stream().forEach(person -> {
                    if (schedule.open(group) > 0 && schedule.allows(person, group)) {
                        schedule.put(person, group);
                    }
                });
            }
        }
        for (int group : scarcest(0, model.groups.length, model.eligible)) {
            List<Integer> byLoad = Arrays.stream(model.candidates[group])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(person -> schedule.load[person])
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (int person : byLoad) {
                if (schedule.open(group) > 0 && schedule.allows(person, group)) {
                    schedule.put(person, group);
                }
            }
        }
        return schedule.isWhole() ? Optional.of(schedule) : Optional.empty();
    }

    private static int[] scarcest(int from, int to, BitSet[] people) {
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(group -> people[group].cardinality())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
