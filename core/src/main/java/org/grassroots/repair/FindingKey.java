package org.grassroots.repair;

import static java.util.Objects.requireNonNull;

import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;

/**
 * What makes a finding the same before and after a change of the register: its numbers and its sentence may differ.
 *
 * @param pack  the pack that states the rule
 * @param rule  the rule
 * @param demand  which demand of the rule
 * @param subject  of what
 */
public record FindingKey(String pack, RuleId rule, String demand, Subject subject) {
    public FindingKey {
        requireNonNull(pack, "pack");
        requireNonNull(rule, "rule");
        requireNonNull(demand, "demand");
        requireNonNull(subject, "subject");
    }

    public static FindingKey of(Finding finding) {
        return new FindingKey(finding.pack(), finding.rule(), finding.demand(), finding.subject());
    }

    /** Such as {@code branch.min-members (only) on branch b-1}. */
    @Override
    public String toString() {
        return "%s (%s) on %s".formatted(rule, demand, subject);
    }
}
