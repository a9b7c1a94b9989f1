package org.grassroots.city.job;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.evaluation.RuleFailure;
import org.grassroots.evaluation.RuleOutcome;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.RuleId;

/** A row for every rule of the packs, with its verdicts and failures; a rule that two packs state has a row for each. */
final class RuleRows {
    private final List<StatedRule> rules;
    private final List<String> names = new ArrayList<>();
    private final VerdictCounts[] verdicts;
    private final Map<String, Long> failures = new LinkedHashMap<>();

    /**
     * @param rules  as the evaluator orders them
     */
    RuleRows(List<StatedRule> rules) {
        this.rules = rules;
        verdicts = new VerdictCounts[rules.size()];
        Multiset<RuleId> stated = LinkedHashMultiset.create();
        rules.forEach(rule -> stated.add(rule.entry().rule().id()));
        for (int at = 0; at < verdicts.length; at++) {
            verdicts[at] = VerdictCounts.ZERO;
            RuleId id = rules.get(at).entry().rule().id();
            names.add(name(rules.get(at).pack().id(), id, stated.count(id) > 1));
        }
    }

    private static String name(String pack, RuleId rule, boolean severally) {
        return severally ? pack + "/" + rule : rule.value();
    }

    void add(List<RuleOutcome> outcomes) {
        for (int at = 0; at < verdicts.length; at++) {
            verdicts[at] = verdicts[at].plus(outcomes.get(at).counts());
        }
    }

    void add(RuleFailure failure) {
        boolean severally = !names.contains(failure.rule().value());
        failures.merge(name(failure.pack(), failure.rule(), severally), 1L, Long::sum);
    }

    /** By the name of the row: the rule's id, or {@code pack/rule} where several packs state it. */
    Map<String, VerdictCounts> byName() {
        Map<String, VerdictCounts> byName = new LinkedHashMap<>();
        for (int at = 0; at < verdicts.length; at++) {
            byName.put(names.get(at), verdicts[at]);
        }
        return byName;
    }

    /** Where several packs state one rule, their counts are added up. */
    Map<RuleId, VerdictCounts> byRule() {
        Map<RuleId, VerdictCounts> byRule = new LinkedHashMap<>();
        for (int at = 0; at < verdicts.length; at++) {
            byRule.merge(rules.get(at).entry().rule().id(), verdicts[at], VerdictCounts::plus);
        }
        return byRule;
    }

    /** On how many subjects each rule failed; only rules that did. */
    Map<String, Long> failures() {
        return failures;
    }
}
