package org.grassroots.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.check.RosterVerdict;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes rosters, proves that there is none, and checks one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class RosterBenchmark {
    private final RosterGenerator generator = RosterGenerator.create();
    private final RosterTask week = RosterTasks.week();
    private final RosterTask shortWeek = RosterTasks.shortWeek();
    private final RosterTask month = RosterTasks.month();
    private Roster ofMonth = Roster.of(List.of());

    @Setup
    public void prepare() {
        ofMonth = ((RosterOutcome.Rostered) generator.generate(month)).roster();
    }

    /** 210 places, 62 people. */
    @Benchmark
    public RosterOutcome week() {
        return generator.generate(week);
    }

    /** 420 places, 62 people: too few, with the minimal conflict and the fewest extra people. */
    @Benchmark
    public RosterOutcome conflict() {
        return generator.generate(shortWeek);
    }

    /** 3,600 places, 400 people. */
    @Benchmark
    public RosterOutcome month() {
        return generator.generate(month);
    }

    @Benchmark
    public RosterVerdict checkMonth() {
        return RosterCheck.check(month, ofMonth);
    }
}
