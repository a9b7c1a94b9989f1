package org.grassroots.benchmark.contest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The number of findings under each rule.
 *
 * @param byRule  for every rule, 0 or more
 */
public record RuleCounts(Map<ContestRule, Integer> byRule) implements Outcome {
    public RuleCounts {
        byRule = Collections.unmodifiableMap(new EnumMap<>(byRule));
    }

    /** One number for each rule, in the order of the rules. */
    public static RuleCounts of(int[] counts) {
        Map<ContestRule, Integer> byRule = new EnumMap<>(ContestRule.class);
        for (ContestRule rule : ContestRule.values()) {
            byRule.put(rule, counts[rule.ordinal()]);
        }
        return new RuleCounts(byRule);
    }

    public int of(ContestRule rule) {
        return byRule.getOrDefault(rule, 0);
    }

    /** One line with every rule and its number. */
    public String line() {
        return byRule.entrySet().stream()
                .map(entry -> entry.getKey().id() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public RuleCounts counts() {
        return this;
    }
}
