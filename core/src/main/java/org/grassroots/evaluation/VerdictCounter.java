package org.grassroots.evaluation;

import java.util.Arrays;
import java.util.List;
import org.grassroots.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** Counts what the rules of an evaluator say of registers, reading nothing but their digests. */
final class VerdictCounter {
    private static final int VERDICTS = Verdict.values().length;

    private final List<BoundRule<?>> rules;
    /** Which rules find nothing applicable; not those that failed, which say nothing at all. */
    private final boolean[] silent;
    /** Which rules are judged register by register. */
    private final boolean[] failed;

    private volatile @Nullable Memories memories;

    VerdictCounter(List<BoundRule<?>> rules) {
        this.rules = rules;
        silent = new boolean[rules.size()];
        failed = new boolean[rules.size()];
        for (int rule = 0; rule < silent.length; rule++) {
            failed[rule] = rules.get(rule).isFailed();
            silent[rule] = rules.get(rule).isSilent();
        }
    }

    /** How many numbers there are of each register: for each rule one for each verdict. */
    private int width() {
        return VERDICTS * silent.length;
    }

    /** The counts of one register. */
    long[] count(IndexedRegister register, Digest digest) {
        long[] counts = new long[width()];
        count(register, digest, counts);
        return counts;
    }

    private void count(IndexedRegister register, Digest digest, long[] counts) {
        VerdictMemory[] remembered = memories(digest.dictionaries());
        int[] cells = digest.cells();
        int next = 0;
        for (int rule = 0; rule < remembered.length; rule++) {
            int rows = cells[next++];
            if (rows == Digest.UNFIT || failed[rule]) {
                judge(rule, register, counts);
            } else {
                count(cells, next, next + rows, remembered[rule], rule, counts);
            }
            next += Math.max(0, rows);
        }
    }

    /** The counts of all registers of a city together. Those of one are counted again when they are asked for. */
    long[] count(IndexedCity city, Plan plan) {
        long[] counts = new long[width()];
        city.parts().forEach(part -> count(part, plan, counts));
        return counts;
    }

    private void count(CityPart part, Plan plan, long[] counts) {
        PartDigest digest = part.digest(plan);
        if (!digest.isUniform()) {
            part.registers().forEach(register -> count(register, register.digest(plan), counts));
            return;
        }
        VerdictMemory[] remembered = memories(digest.dictionaries());
        int[] cells = digest.cells();
        int next = 0;
        for (int rule = 0; rule < remembered.length; rule++) {
            int rows = cells[next++];
            if (!failed[rule]) {
                count(cells, next, next + rows, remembered[rule], rule, counts);
            }
            for (IndexedRegister register : failed[rule] ? part.registers() : digest.unfit(rule)) {
                judge(rule, register, counts);
            }
            next += rows;
        }
    }

    private void judge(int rule, IndexedRegister register, long[] counts) {
        rules.get(rule).judge(register).addTo(counts, rule * VERDICTS);
    }

    private static long subjects(int[] cells, int from, int to) {
        long subjects = 0;
        for (int at = from; at < to; at++) {
            subjects += Digest.times(cells[at]);
        }
        return subjects;
    }

    /**
     * Two numbers share a long, so that no branch hangs on a verdict: verdicts of neighbouring rows differ, and a branch
     * guessed wrong costs more than all the rest.
     */
    private void count(int[] cells, int from, int to, VerdictMemory remembered, int rule, long[] counts) {
        int into = rule * VERDICTS;
        if (silent[rule]) {
            counts[into + Verdict.NOT_APPLICABLE.ordinal()] += subjects(cells, from, to);
            return;
        }
        byte[] said = remembered.said();
        long first = 0;
        long last = 0;
        for (int at = from; at < to; at++) {
            int row = Digest.number(cells[at]);
            int verdict = row < said.length && said[row] != 0
                    ? said[row] - 1
                    : rules.get(rule).judge(remembered, row).ordinal();
            long times = (long) Digest.times(cells[at]) << ((verdict & 1) * Integer.SIZE);
            long isLast = -(long) (verdict >> 1);
            first += times & ~isLast;
            last += times & isLast;
        }
        counts[into] += (int) first;
        counts[into + 1] += (int) (first >>> Integer.SIZE);
        counts[into + 2] += (int) last;
        counts[into + 3] += (int) (last >>> Integer.SIZE);
    }

    /** What the rules remember of the dictionaries; the same as last time as long as the registers are of one index. */
    private VerdictMemory[] memories(RowDictionary[] dictionaries) {
        Memories known = memories;
        if (known == null || known.of() != dictionaries) {
            VerdictMemory[] made = new VerdictMemory[dictionaries.length];
            Arrays.setAll(made, at -> rules.get(at).memory(dictionaries[at]));
            known = new Memories(dictionaries, made);
            memories = known;
        }
        return known.memories();
    }

    /** The memories of all rules, with the dictionaries they are of. */
    private static final class Memories {
        private final RowDictionary[] of;
        private final VerdictMemory[] memories;

        Memories(RowDictionary[] of, VerdictMemory[] memories) {
            this.of = of;
            this.memories = memories;
        }

        RowDictionary[] of() {
            return of;
        }

        VerdictMemory[] memories() {
            return memories;
        }
    }
}
