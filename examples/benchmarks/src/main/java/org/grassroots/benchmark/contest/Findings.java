package org.grassroots.benchmark.contest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.grassroots.fact.Id;

/** Gathers the findings of one evaluation of a city. */
public final class Findings implements Outcome {
    private final List<Finding> list = new ArrayList<>();

    public void add(ContestRule rule, Id subject) {
        list.add(new Finding(rule, subject));
    }

    /** In the order they were found; a view. */
    public List<Finding> list() {
        return Collections.unmodifiableList(list);
    }

    @Override
    public RuleCounts counts() {
        int[] counts = new int[ContestRule.values().length];
        list.forEach(finding -> counts[finding.rule().ordinal()]++);
        return RuleCounts.of(counts);
    }
}
