package org.grassroots.benchmark;

import java.util.concurrent.TimeUnit;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One evaluation of a whole city by the eight rules: from the registers, which are there, to the list of findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class EightRulesBenchmark {
    @Param({"2472", "100000"})
    public int compounds;

    @Param
    public Entrant entrant;

    private Judge judge;

    @Setup
    public void prepare() {
        judge = entrant.as(BenchmarkCity.DAY).over(BenchmarkCity.of(compounds, BenchmarkCity.SEED));
        // Else the first collection would move the whole city, and in the time of an evaluation.
        System.gc();
    }

    @Benchmark
    public Outcome judge() {
        return judge.judge();
    }
}
