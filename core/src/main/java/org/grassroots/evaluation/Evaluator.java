package org.grassroots.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.register.Register;

/**
 * Judges registers by the rules of some packs, side by side, as of one day. Made once, it serves any number of registers
 * and threads.
 *
 * <p>A pack brings the rules of its bases with it. A rule that several packs share is judged once; it binds if it binds
 * in one of them. Packs are taken in the order of their ids, whatever the order they come in, each after its bases;
 * rules in the order of their pack.
 */
public final class Evaluator {
    private final LocalDate day;
    private final List<BoundRule<?>> rules;
    private final Plan plan;
    private final VerdictCounter counter;

    private Evaluator(LocalDate day, List<BoundRule<?>> rules) {
        this.day = day;
        this.rules = rules;
        List<SheetKey<?>> keys = new ArrayList<>();
        rules.forEach(rule -> keys.add(rule.key()));
        plan = new Plan(keys);
        counter = new VerdictCounter(rules);
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
        return new Evaluation(this, register, counter.count(register, register.digest(plan)), null);
    }

    /** As {@link #evaluate(IndexedRegister)} of each register, in one go. */
    public CityEvaluation evaluate(IndexedCity city) {
        return new CityEvaluation(this, city, counter.count(city, plan));
    }

    /** As {@link #evaluate(IndexedRegister)}, of a register that came of an evaluated one. */
    Evaluation next(Evaluation before, IndexedRegister after) {
        Digest known = before.indexed().digest(plan);
        Digest digest = after.digest(plan);
        // What no row of is another is judged as it was.
        long[] counts = digest.isSameAs(known) ? before.verdictCounts() : counter.count(after, digest);
        return new Evaluation(this, after, counts, before.known(known, digest));
    }
}
