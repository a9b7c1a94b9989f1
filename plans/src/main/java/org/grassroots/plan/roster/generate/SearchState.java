package org.grassroots.plan.roster.generate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How tired everybody is at the beginning of a day, and who has been given a shift of it. */
final class SearchState {
    private final Model model;
    private final Search.Bounds bounds;
    private final int[] kind;
    private final int longestRest;
    int[] run;
    private int[] lastEnd;
    boolean[] today;
    int changes;

    /** States from which the same days ahead can be filled, whoever of those who are alike is in which. */
    static final class Key {
        private final long[] values;
        private final int hash;

        Key(long[] values) {
            this.values = values;
            this.hash = Arrays.hashCode(values);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(values, key.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    SearchState(Model model, Search.Bounds bounds) {
        this.model = model;
        this.bounds = bounds;
        this.run = model.runBefore.clone();
        this.lastEnd = model.lastEnd.clone();
        this.today = new boolean[model.people];
        this.longestRest = Arrays.stream(model.rest).max().orElse(0);
        this.kind = kinds();
    }

    private int[] kinds() {
        boolean apart = Arrays.stream(model.groups).anyMatch(Model.Group::apart);
        BitSet[] fit = new BitSet[model.people];
        Arrays.setAll(fit, person -> new BitSet());
        for (int group = 0; group < model.groups.length; group++) {
            for (int person : model.candidates[group]) {
                fit[person].set(group);
            }
        }
        Map<List<Object>, Integer> known = new LinkedHashMap<>();
        return IntStream.range(0, model.people)
                .map(person -> known.computeIfAbsent(
                        List.of(
                                fit[person],
                                apart ? model.building[person] : -1,
                                bounds.able().get(person),
                                bounds.hasBefore() ? person : -1),
                        none -> known.size()))
                .toArray();
    }

    boolean isFree(int person, int group) {
        Model.Group to = model.groups[group];
        return !today[person]
                && run[person] + 1 <= model.maxRun[to.day()]
                && to.start() >= lastEnd[person] + model.rest[to.day()];
    }

    /** Whether it makes no difference which of the two is taken. */
    boolean isLike(int one, int other, int[] load) {
        return kind[one] == kind[other]
                && run[one] == run[other]
                && lastEnd[one] == lastEnd[other]
                && load[one] == load[other];
    }

    /** Gives back what was before. */
    int[][] endDay(int day, Schedule schedule) {
        int[][] saved = {run.clone(), lastEnd.clone()};
        for (int person = 0; person < model.people; person++) {
            if (today[person]) {
                run[person]++;
                lastEnd[person] = model.groups[schedule.at(person, day)].end();
            } else {
                run[person] = 0;
            }
        }
        today = new boolean[model.people];
        return saved;
    }

    void restore(int[][] saved) {
        for (int person = 0; person < model.people; person++) {
            // Only who was on duty has a longer run than before.
            today[person] = run[person] > saved[0][person];
        }
        run = saved[0];
        lastEnd = saved[1];
    }

    Key key(int day, int[] load) {
        long[] values = new long[model.people + 2];
        for (int person = 0; person < model.people; person++) {
            long tired = Math.max(0, lastEnd[person] - (day * 24 * 60 - longestRest));
            long has = bounds.isShared() ? load[person] : 0;
            values[person] = ((kind[person] * 1024L + Math.min(run[person], 1023)) * 1024 + has) * (1L << 24) + tired;
        }
        Arrays.sort(values, 0, model.people);
        values[model.people] = day;
        values[model.people + 1] = changes;
        return new Key(values);
    }
}
