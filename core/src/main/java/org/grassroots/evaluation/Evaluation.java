package org.grassroots.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;

/** What the rules say of one register: findings, counts, and on request the reasons behind any verdict. */
public final class Evaluation {
    private final Register register;
    private final Census census;
    private final List<BoundRule<?>> rules;
    private final List<Finding> findings;
    private final Map<RuleId, VerdictCounts> counts;

    Evaluation(
            Register register,
            Census census,
            List<BoundRule<?>> rules,
            List<Finding> findings,
            Map<RuleId, VerdictCounts> counts) {
        this.register = register;
        this.census = census;
        this.rules = rules;
        this.findings = List.copyOf(findings);
        this.counts = ImmutableMap.copyOf(counts);
    }

    public Register register() {
        return register;
    }

    /** Every verdict that is VIOLATED or UNDETERMINED: by rule, then in the order of the register. */
    public List<Finding> findings() {
        return findings;
    }

    /** For every rule, also one that found nothing to look at, how often it gave each verdict. */
    public Map<RuleId, VerdictCounts> counts() {
        return counts;
    }

    /** The reasons behind a finding of this evaluation. */
    public Reasons why(Finding finding) {
        return why(finding.rule(), finding.subject());
    }

    /**
     * The reasons behind any verdict, also a good one.
     *
     * @throws IllegalArgumentException if the rule was not evaluated, has no value on the day, or the register has no
     *     such subject
     */
    public Reasons why(RuleId rule, Subject subject) {
        return bound(rule)
                .reasons(subject, register, census)
                .orElseThrow(() -> new IllegalArgumentException("rule '%s' judges no %s of community '%s' on this day"
                        .formatted(rule, subject, register.community().id())));
    }

    /**
     * What one rule says of each of its subjects, also where it does not apply, in the order of the register.
     *
     * @throws IllegalArgumentException if the rule was not evaluated
     */
    public Map<Subject, Verdict> verdicts(RuleId rule) {
        return ImmutableMap.copyOf(bound(rule).verdicts(register, census));
    }

    private BoundRule<?> bound(RuleId rule) {
        return rules.stream()
                .filter(candidate -> candidate.entry().rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule '%s' was not evaluated; evaluated were %s".formatted(rule, counts.keySet())));
    }
}
