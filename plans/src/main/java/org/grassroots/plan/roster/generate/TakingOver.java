package org.grassroots.plan.roster.generate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/** Gives what extra people have in a schedule to the task's own people, until nobody could take any more of it. */
final class TakingOver {
    private final Schedule schedule;
    private final Model model;
    /** The groups no place of which anybody can take any more: what is taken later makes nobody freer. */
    private final BitSet done = new BitSet();

    TakingOver(Schedule schedule) {
        this.schedule = schedule;
        this.model = schedule.model;
    }

    void all() {
        for (int day = 0; day < model.days; day++) {
            for (int extra = model.own.size(); extra < model.people; extra++) {
                int group = schedule.at(extra, day);
                if (group >= 0 && !done.get(group)) {
                    schedule.take(extra, group);
                    BitSet tried = new BitSet();
                    if (!fill(group, tried)) {
                        schedule.put(extra, group);
                        done.or(tried);
                    }
                }
            }
        }
    }

    /**
     * Fills one place by the least loaded who may take it, or by somebody of the same shift whose own place another may
     * take: of a volunteer and a member the member may stand where only members may.
     *
     * @param tried  the groups whose places could not be filled
     */
    private boolean fill(int group, BitSet tried) {
        Optional<Integer> free = Arrays.stream(model.candidates[group])
                .filter(person -> person < model.own.size() && schedule.allows(person, group))
                .boxed()
                .min(Comparator.<Integer>comparingInt(person -> schedule.load[person])
                        .thenComparing(Comparator.naturalOrder()));
        free.ifPresent(person -> schedule.put(person, group));
        return free.isPresent() || fillByMoving(group, tried);
    }

    private boolean fillByMoving(int group, BitSet tried) {
        tried.set(group);
        Model.Group to = model.groups[group];
        for (int person : model.candidates[group]) {
            int from = person < model.own.size() ? schedule.at(person, to.day()) : -1;
            if (from >= 0 && model.groups[from].slot() == to.slot() && !tried.get(from)) {
                schedule.take(person, from);
                schedule.put(person, group);
                if (fill(from, tried)) {
                    return true;
                }
                schedule.take(person, group);
                schedule.put(person, from);
            }
        }
        return false;
    }
}
