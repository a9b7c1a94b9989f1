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
    int width() {
        return VERDICTS * silent.length;
    }

    /** The counts of one register. */
    int[] count(IndexedRegister register, Digest digest) {
        int[] counts = new int[width()];
        count(register, digest.cells(), digest.from(), memories(digest.dictionaries()), counts, 0);
        return counts;
    }

    /** The counts of the registers one after another. */
    int[] count(CityPart part, Plan plan) {
        List<IndexedRegister> registers = part.registers();
        PartDigest digest = part.digest(plan);
        int[] counts = new int[registers.size() * width()];
        if (digest.isUniform()) {
            VerdictMemory[] remembered = memories(digest.dictionaries());
            int next = 0;
            for (int place = 0; place < registers.size(); place++) {
                next = count(registers.get(place), digest.cells(), next, remembered, counts, place * width());
            }
        } else {
            for (int place = 0; place < registers.size(); place++) {
                IndexedRegister register = registers.get(place);
                System.arraycopy(count(register, register.digest(plan)), 0, counts, place * width(), width());
            }
        }
        return counts;
    }

    /** Adds the counts of some registers to those of all. */
    static void add(int[] counts, long[] totals) {
        for (int from = 0; from < counts.length; from += totals.length) {
            for (int at = 0; at < totals.length; at++) {
                totals[at] += counts[from + at];
            }
        }
    }

    /** What one rule says, of such totals. */
    static VerdictCounts total(long[] totals, int rule) {
        int from = VERDICTS * rule;
        return new VerdictCounts(
                totals[from + Verdict.SATISFIED.ordinal()],
                totals[from + Verdict.VIOLATED.ordinal()],
                totals[from + Verdict.UNDETERMINED.ordinal()],
                totals[from + Verdict.NOT_APPLICABLE.ordinal()]);
    }

    /** Returns where the cells of the register end. */
    private int count(
            IndexedRegister register, int[] cells, int from, VerdictMemory[] remembered, int[] counts, int into) {
        int next = from;
        int to = into;
        for (int rule = 0; rule < remembered.length; rule++) {
            int start = next + 1;
            int rows = cells[next];
            next = start + Math.max(0, rows);
            if (rows == Digest.UNFIT || failed[rule]) {
                rules.get(rule).judge(register).writeTo(counts, to);
            } else if (silent[rule]) {
                counts[to + Verdict.NOT_APPLICABLE.ordinal()] = subjects(cells, start, next);
            } else {
                count(cells, start, next, remembered[rule], rule, counts, to);
            }
            to += VERDICTS;
        }
        return next;
    }

    private static int subjects(int[] cells, int from, int to) {
        int subjects = 0;
        for (int at = from; at < to; at++) {
            subjects += Digest.times(cells[at]);
        }
        return subjects;
    }

    /**
     * Two numbers share a long, so that no branch hangs on a verdict: verdicts of neighbouring rows differ, and a branch
     * guessed wrong costs more than all the rest.
     */
    private void count(int[] cells, int from, int to, VerdictMemory remembered, int rule, int[] counts, int into) {
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
        counts[into] = (int) first;
        counts[into + 1] = (int) (first >>> Integer.SIZE);
        counts[into + 2] = (int) last;
        counts[into + 3] = (int) (last >>> Integer.SIZE);
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
