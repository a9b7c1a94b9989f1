package org.grassroots.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.city.CrowdedCompound;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanCounts;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes the plans of a city, staffed so that the most posts are filled; beside it, the plan of one crowded compound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class PlanBenchmark {
    private static final int PEOPLE = 2_000;

    private final PlanInstantiator instantiator = new PlanInstantiator(
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow());
    private List<Register> city = List.of();
    private Register crowded = CrowdedCompound.of(1);

    @Setup
    public void prepare() {
        city = BenchmarkCity.of(BenchmarkCity.ONE_CITY, BenchmarkCity.SEED);
        crowded = CrowdedCompound.of(PEOPLE);
        System.gc();
    }

    /** Every plan of the city, one community after another, as a stream of plans would be made. */
    @Benchmark
    public PlanCounts city() {
        PlanCounts counts = PlanCounts.NONE;
        for (Register register : city) {
            for (Plan plan : instantiator.instantiateAll(register, BenchmarkCity.DAY)) {
                counts = counts.plus(plan.counts());
            }
        }
        return counts;
    }

    /** One compound of 75,000 residents with 2,000 people to staff its posts. */
    @Benchmark
    public Plan crowdedCompound() {
        return instantiator.instantiate(crowded, CrowdedCompound.ID, BenchmarkCity.DAY);
    }
}
