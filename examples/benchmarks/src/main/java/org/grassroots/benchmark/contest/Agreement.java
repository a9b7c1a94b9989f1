package org.grassroots.benchmark.contest;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.register.Register;

/** Holds all contestants to the same findings: who judges less is faster, but that proves nothing. */
public final class Agreement {
    private Agreement() {}

    /**
     * @param contestants  at least one; the first is the measure of the others
     * @param city  what they judge
     * @return what all of them found
     * @throws IllegalStateException if one finds more or less under any rule, or nobody finds anything under one; it
     *     names every such contestant and rule with the counts
     */
    public static RuleCounts check(List<Contestant> contestants, List<Register> city) {
        Contestant first = contestants.get(0);
        RuleCounts expected = first.over(city).judge().counts();
        List<String> problems = new ArrayList<>();
        for (ContestRule rule : ContestRule.values()) {
            if (expected.of(rule) == 0) {
                problems.add(
                        "%s finds nothing under '%s', which so would not be tried".formatted(first.name(), rule.id()));
            }
        }
        for (Contestant contestant : contestants.subList(1, contestants.size())) {
            RuleCounts found = contestant.over(city).judge().counts();
            for (ContestRule rule : ContestRule.values()) {
                if (found.of(rule) != expected.of(rule)) {
                    problems.add("%s has %s findings under '%s', %s has %s"
                            .formatted(contestant.name(), found.of(rule), rule.id(), first.name(), expected.of(rule)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the contestants do not agree: " + String.join("; ", problems));
        }
        return expected;
    }
}
