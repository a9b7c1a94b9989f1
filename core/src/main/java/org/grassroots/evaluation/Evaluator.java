package org.grassroots.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Judges registers by the rules of some packs, side by side, as of one day. Made once, it serves any number of registers
 * and threads.
 *
 * <p>A pack brings the rules of its bases with it. A rule that several packs share is judged once; it binds if it binds
 * in one of them. Packs are taken in the order of their ids, whatever the order they come in, each after its bases;
 * rules in the order of their pack.
 */
public final class Evaluator {
    private static final int VERDICTS = Verdict.values().length;

    private final LocalDate day;
    private final List<BoundRule<?>> rules;
    private final Plan plan;
    private final boolean[] silent;
    private volatile @Nullable Memories memories;

    private Evaluator(LocalDate day, List<BoundRule<?>> rules) {
        this.day = day;
        this.rules = rules;
        List<SheetKey<?>> keys = new ArrayList<>();
        rules.forEach(rule -> keys.add(rule.key()));
        plan = new Plan(keys);
        silent = new boolean[rules.size()];
        for (int at = 0; at < silent.length; at++) {
            silent[at] = rules.get(at).isSilent();
        }
    }

    /**
     * @param packs  the packs to judge by
     * @param day  the day whose numbers apply
     * @throws IllegalArgumentException if a pack is given twice
     */
    public static Evaluator of(List<RulePack> packs, LocalDate day) {
        Set<String> seen = new LinkedHashSet<>();
        Map<StatedRule, Boolean> binding = new LinkedHashMap<>();
        packs.stream().sorted(Comparator.comparing(RulePack::id)).forEach(pack -> {
            checkArgument(seen.add(pack.id()), "pack '%s' is given twice", pack.id());
            Set<StatedRule> here = Set.copyOf(pack.rulesOn(day));
            pack.allRules().forEach(stated -> binding.merge(stated, here.contains(stated), Boolean::logicalOr));
        });
        List<BoundRule<?>> rules = new ArrayList<>();
        binding.forEach((stated, binds) -> rules.add(BoundRule.of(stated, day, binds)));
        return new Evaluator(day, List.copyOf(rules));
    }

    public LocalDate day() {
        return day;
    }

    /** In the order of evaluation. */
    List<BoundRule<?>> bound() {
        return rules;
    }

    /** Every rule with the pack that states it, in the order of evaluation. */
    public List<StatedRule> rules() {
        return rules.stream().<StatedRule>map(BoundRule::stated).toList();
    }

    /** The rules that bind on the day and have all their numbers, in the order of evaluation; no other can find anything. */
    public List<StatedRule> inForce() {
        return rules.stream()
                .filter(BoundRule::isInForce)
                .<StatedRule>map(BoundRule::stated)
                .toList();
    }

    /**
     * Judges every subject of the register by every rule. Neither a badly made organisation nor a host's rule that fails
     * throws; the latter is told by {@link Evaluation#failures()}.
     */
    public Evaluation evaluate(Register register) {
        return evaluate(IndexedRegister.of(register));
    }

    /** As {@link #evaluate(Register)}, with what was counted for earlier evaluations. */
    public Evaluation evaluate(IndexedRegister register) {
        return new Evaluation(this, register, counts(register), null);
    }

    /** As {@link #evaluate(IndexedRegister)}, of a register that came of an evaluated one. */
    Evaluation next(Evaluation before, IndexedRegister after) {
        Digest known = before.indexed().digest(plan);
        Digest digest = after.digest(plan);
        // What no row of is another is judged as it was.
        int[] counts = digest.cells() == known.cells() ? before.verdictCounts() : counts(after);
        return new Evaluation(this, after, counts, before.known(known, digest));
    }

    private int[] counts(IndexedRegister register) {
        Digest digest = register.digest(plan);
        VerdictMemory[] memories = memories(digest.dictionaries());
        int[] cells = digest.cells();
        int[] counts = new int[VERDICTS * memories.length];
        int next = 0;
        for (int at = 0; at < memories.length; at++) {
            int end = next + 1 + Math.max(0, cells[next]);
            if (cells[next] == Digest.UNFIT || silent[at]) {
                rules.get(at).judge(register).writeTo(counts, VERDICTS * at);
            } else {
                count(cells, next + 1, end, memories[at], at, counts);
            }
            next = end;
        }
        return counts;
    }

    /**
     * Two numbers share a long, so that no branch hangs on a verdict: verdicts of neighbouring rows differ, and a branch
     * guessed wrong costs more than all the rest.
     */
    private void count(int[] cells, int from, int to, VerdictMemory remembered, int rule, int[] counts) {
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
        counts[VERDICTS * rule] = (int) first;
        counts[VERDICTS * rule + 1] = (int) (first >>> Integer.SIZE);
        counts[VERDICTS * rule + 2] = (int) last;
        counts[VERDICTS * rule + 3] = (int) (last >>> Integer.SIZE);
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
