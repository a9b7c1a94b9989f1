package org.grassroots.benchmark.onechange;

import static java.util.Objects.requireNonNull;

import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.fact.Id;

/**
 * A finding that a rule engine keeps as a fact of its own for as long as what it rests on holds.
 *
 * @param name  the rule as the engine calls it, so that two rules of one name in the contest find two things
 * @param rule  the rule of the contest
 * @param subject  the place or body that breaks it
 */
public record KeptFinding(String name, ContestRule rule, Id subject) {
    public KeptFinding {
        requireNonNull(name, "name");
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
    }
}
