package org.grassroots.benchmark.contest;

import static java.util.Objects.requireNonNull;

import org.grassroots.fact.Id;

/**
 * That a rule is broken.
 *
 * @param rule  the rule
 * @param subject  the place, body or person that breaks it
 */
public record Finding(ContestRule rule, Id subject) {
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
    }
}
