package org.grassroots.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.ShippedPacks;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Repair;
import org.grassroots.repair.source.ShippedRemedies;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Finds all remedies of up to three changes for one MUST finding, in a community of which one compound has 2,000 households;
 * all such findings take turns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class RepairBenchmark {
    private final Evaluator evaluator = Evaluator.of(ShippedPacks.all(), BenchmarkCity.DAY);
    private final Repair repair = Repair.of(evaluator, ShippedRemedies.all());
    private List<Finding> findings = List.of();
    private int next;

    private Evaluation evaluation = evaluator.evaluate(BenchmarkCity.largeCommunity(BenchmarkCity.SEED));

    @Setup
    public void prepare() {
        findings = evaluation.findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST && finding.verdict() == Verdict.VIOLATED)
                .toList();
        System.gc();
    }

    @Benchmark
    public Remedies repair() {
        // A step that has no divisor in common with most numbers, so that the rules take turns.
        next = (next + 7919) % findings.size();
        return repair.remedies(evaluation, findings.get(next));
    }
}
