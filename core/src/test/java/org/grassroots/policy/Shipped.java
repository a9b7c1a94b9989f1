package org.grassroots.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.Reasons;
import org.grassroots.json.ShippedPacks;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/**
 * One shipped rule as its shipped pack states it, judging one subject as of one day.
 *
 * @param pack  the pack that states the rule
 * @param rule  the rule's id
 * @param subject  what is judged
 * @param day  the day whose numbers apply
 */
public record Shipped(String pack, String rule, Subject subject, LocalDate day) {

    public Shipped on(LocalDate other) {
        return new Shipped(pack, rule, subject, other);
    }

    private Evaluation evaluate(Register register) {
        return Evaluator.of(List.of(ShippedPacks.find(pack)), day).evaluate(register);
    }

    public Reasons why(Register register) {
        return evaluate(register).why(RuleId.of(rule), subject);
    }

    /** What the rule says of the subject; of no reasons where it has no number on the day. */
    public Verdict verdict(Register register) {
        return evaluate(register).verdicts(RuleId.of(rule)).get(subject);
    }

    /** What the rule says of one of its demands. */
    public Verdict verdict(Register register, String demand) {
        return why(register).demands().stream()
                .filter(one -> one.name().equals(demand))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** The names of the demands that are not met or not known to be met. */
    public List<String> found(Register register) {
        return findings(register).stream().map(Finding::demand).toList();
    }

    public List<Finding> findings(Register register) {
        return evaluate(register).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    public Finding finding(Register register) {
        List<Finding> findings = findings(register);
        if (findings.size() != 1) {
            throw new AssertionError("one finding expected, met " + findings);
        }
        return findings.get(0);
    }

    public Finding finding(Register register, String demand) {
        return findings(register).stream()
                .filter(finding -> finding.demand().equals(demand))
                .findFirst()
                .orElseThrow();
    }

    public List<Set<MissingFact>> decisive(Register register) {
        return finding(register).decisive().sets();
    }
}
