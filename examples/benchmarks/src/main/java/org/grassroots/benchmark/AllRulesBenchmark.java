package org.grassroots.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.ShippedPacks;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The library with every rule of every shipped pack, over the smaller city; and what it costs to ask why. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class AllRulesBenchmark {
    private final Evaluator evaluator = Evaluator.of(ShippedPacks.all(), BenchmarkCity.DAY);
    private List<Register> city = List.of();
    private List<Finding> findings = List.of();
    private int next;

    @Setup
    public void prepare() {
        city = BenchmarkCity.of(BenchmarkCity.ONE_CITY, BenchmarkCity.SEED);
        findings = judge();
        System.gc();
    }

    /** Indexes and judges the whole city, and makes the findings. */
    @Benchmark
    public List<Finding> judge() {
        List<Finding> found = new ArrayList<>();
        for (Register register : city) {
            found.addAll(evaluator.evaluate(register).findings());
        }
        return found;
    }

    /** Explains one finding, from the verdict to the last line of its reasons; another one each time. */
    @Benchmark
    public List<String> explain() {
        // A step that has no divisor in common with most numbers, so that the rules take turns.
        next = (next + 7919) % findings.size();
        return findings.get(next).why().lines(Language.ENGLISH);
    }
}
