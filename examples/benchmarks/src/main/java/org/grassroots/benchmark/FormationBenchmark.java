package org.grassroots.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Listing;
import org.grassroots.formation.Formation;
import org.grassroots.formation.Proposal;
import org.grassroots.json.ShippedPacks;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Proposes the whole organisation of a city of which only people and places are known; beside it, judges the city once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class FormationBenchmark {
    private final Evaluator evaluator = Evaluator.of(ShippedPacks.all(), BenchmarkCity.DAY);
    private final Formation formation = Formation.of(evaluator);
    private List<Register> organised = List.of();
    private List<Register> bare = List.of();

    @Setup
    public void prepare() {
        organised = BenchmarkCity.of(BenchmarkCity.ONE_CITY, BenchmarkCity.SEED);
        Organisation nothing = Organisation.builder()
                .branches(Listing.of())
                .groups(Listing.of())
                .centralHouseholds(Listing.of())
                .build();
        bare = organised.stream()
                .map(register -> register.edit()
                        .organisation(nothing)
                        .pairings(Pairings.UNKNOWN)
                        .build())
                .toList();
        System.gc();
    }

    /** By all rules of all packs, the city as it is organised. */
    @Benchmark
    public List<Finding> judge() {
        List<Finding> found = new ArrayList<>();
        for (Register register : organised) {
            found.addAll(evaluator.evaluate(register).findings());
        }
        return found;
    }

    /** By all rules of all packs, the same city without its organisation. */
    @Benchmark
    public List<Proposal> propose() {
        List<Proposal> proposals = new ArrayList<>();
        for (Register register : bare) {
            proposals.add(formation.propose(register));
        }
        return proposals;
    }
}
