package org.grassroots.benchmark.ours;

import java.util.List;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Outcome;
import org.grassroots.benchmark.contest.RuleCounts;
import org.grassroots.evaluation.Finding;

/** The library's findings, which are counted by their rules. */
record Found(List<Finding> findings) implements Outcome {
    @Override
    public RuleCounts counts() {
        int[] counts = new int[ContestRule.values().length];
        for (Finding finding : findings) {
            counts[ContestRule.ofId(finding.rule().value()).ordinal()]++;
        }
        return RuleCounts.of(counts);
    }
}
