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
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.tally.Census;

/**
 * Judges registers by the rules of some packs as of one day. Made once, it serves any number of registers and threads.
 *
 * <p>Packs are taken in the order of their ids, whatever the order they come in; rules in the order of their pack.
 */
public final class Evaluator {
    private final LocalDate day;
    private final List<BoundRule<?>> rules;

    private Evaluator(LocalDate day, List<BoundRule<?>> rules) {
        this.day = day;
        this.rules = rules;
    }

    /**
     * @param packs  the packs to judge by
     * @param day  the day whose numbers apply
     * @throws IllegalArgumentException if a pack is given twice, or two packs list the same rule
     */
    public static Evaluator of(List<RulePack> packs, LocalDate day) {
        Map<RuleId, String> listedBy = new LinkedHashMap<>();
        List<BoundRule<?>> rules = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        packs.stream().sorted(Comparator.comparing(RulePack::id)).forEach(pack -> {
            checkArgument(seen.add(pack.id()), "pack '%s' is given twice", pack.id());
            for (RuleEntry entry : pack.rules()) {
                String other = listedBy.put(entry.rule().id(), pack.id());
                checkArgument(
                        other == null,
                        "rule '%s' is listed by pack '%s' and by '%s'",
                        entry.rule().id(),
                        other,
                        pack.id());
                rules.add(BoundRule.of(pack, entry, day));
            }
        });
        return new Evaluator(day, List.copyOf(rules));
    }

    public LocalDate day() {
        return day;
    }

    /** What the packs say of each rule, in the order of evaluation. */
    public List<RuleEntry> entries() {
        List<RuleEntry> entries = new ArrayList<>();
        rules.forEach(rule -> entries.add(rule.entry()));
        return List.copyOf(entries);
    }

    /** Judges every subject of the register by every rule. A badly made organisation never throws. */
    public Evaluation evaluate(Register register) {
        Census census = Census.of(register);
        List<Finding> findings = new ArrayList<>();
        Map<RuleId, VerdictCounts> counts = new LinkedHashMap<>();
        for (BoundRule<?> rule : rules) {
            counts.put(rule.entry().rule().id(), rule.judge(register, census, findings));
        }
        return new Evaluation(register, census, rules, findings, counts);
    }
}
