package org.grassroots.evaluation;

import static java.util.Objects.requireNonNull;

import org.grassroots.pack.StatedRule;

/**
 * How often one rule gave each verdict.
 *
 * @param rule  the rule with the pack that states it
 * @param counts  its verdicts; all zero if the register has nothing that it looks at
 */
public record RuleOutcome(StatedRule rule, VerdictCounts counts) {
    public RuleOutcome {
        requireNonNull(rule, "rule");
        requireNonNull(counts, "counts");
    }
}
