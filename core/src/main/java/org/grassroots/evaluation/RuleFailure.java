package org.grassroots.evaluation;

import static java.util.Objects.requireNonNull;

import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;

/**
 * That a rule of a host's threw on a subject, so that the subject has no verdict; or that it threw when it was given the
 * numbers of the day, so that no subject has one.
 *
 * @param pack  the pack that states the rule
 * @param rule  the rule
 * @param subject  on what; the community where it could not take its numbers
 * @param cause  what it threw; its message may hold anything, also personal data
 */
public record RuleFailure(String pack, RuleId rule, Subject subject, RuntimeException cause) {
    public RuleFailure {
        requireNonNull(pack, "pack");
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(cause, "cause");
    }

    /** Without what the exception says. */
    @Override
    public String toString() {
        return "rule %s of pack %s failed on %s: %s"
                .formatted(rule, pack, subject, cause.getClass().getName());
    }
}
