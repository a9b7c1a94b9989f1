package org.grassroots.benchmark.ours;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.benchmark.contest.Outcome;
import org.grassroots.benchmark.contest.RuleCounts;
import org.grassroots.evaluation.CityEvaluation;
import org.grassroots.evaluation.Finding;

/** Verdicts that are counted, with findings that are made when somebody asks. */
record Judged(CityEvaluation evaluation) implements Outcome {
    @Override
    public RuleCounts counts() {
        List<Finding> findings = new ArrayList<>();
        evaluation.evaluations().forEach(of -> findings.addAll(of.findings()));
        return new Found(findings).counts();
    }
}
