package org.grassroots.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.onechange.Anew;
import org.grassroots.benchmark.onechange.DroolsUpdates;
import org.grassroots.benchmark.onechange.Nexts;
import org.grassroots.benchmark.onechange.Rejudge;
import org.grassroots.benchmark.onechange.Turns;
import org.grassroots.benchmark.ours.Grassroots;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.json.ShippedPacks;
import org.grassroots.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One member changes in a city that has been judged: from the change to the list of findings of the community. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class OneChangeBenchmark {
    /** Who judges again. */
    public enum Way {
        /** The library, by the eight rules: what changed. */
        NEXT {
            @Override
            Rejudge over(List<Register> city, Turns turns) {
                return new Nexts(Grassroots.evaluator(BenchmarkCity.DAY), city);
            }
        },
        /** Drools, by the eight rules: a session for each community stays; the facts are kept up by hand. */
        DROOLS {
            @Override
            Rejudge over(List<Register> city, Turns turns) {
                return DroolsUpdates.byHand(BenchmarkCity.DAY, city, turns.communities());
            }
        },
        /** The same, with the facts of the community counted again, as the contest counts them. */
        DROOLS_COUNTING {
            @Override
            Rejudge over(List<Register> city, Turns turns) {
                return DroolsUpdates.counting(BenchmarkCity.DAY, city, turns.communities());
            }
        },
        /** The library, by the eight rules: the whole city. */
        WHOLE_CITY {
            @Override
            Rejudge over(List<Register> city, Turns turns) {
                return new Anew(Grassroots.evaluator(BenchmarkCity.DAY), city);
            }
        },
        /** The library, by every rule of every shipped pack: what changed. */
        NEXT_ALL_RULES {
            @Override
            Rejudge over(List<Register> city, Turns turns) {
                return new Nexts(Evaluator.of(ShippedPacks.all(), BenchmarkCity.DAY), city);
            }
        };

        abstract Rejudge over(List<Register> city, Turns turns);
    }

    /** Stands for one community, of which one compound has 2,000 households and 20 have the usual number. */
    static final int LARGE_COMMUNITY = 21;

    @Param({"21", "2472", "100000"})
    public int compounds;

    @Param
    public Way way;

    private Rejudge judge;
    private Turns turns;

    @Setup
    public void prepare() {
        List<Register> city = city(compounds);
        turns = new Turns(city);
        judge = way.over(city, turns);
        System.gc();
    }

    static List<Register> city(int compounds) {
        return compounds == LARGE_COMMUNITY
                ? List.of(BenchmarkCity.largeCommunity(BenchmarkCity.SEED))
                : BenchmarkCity.of(compounds, BenchmarkCity.SEED);
    }

    /** All who judge by the eight rules, the whole city first. */
    static List<Rejudge> judges(List<Register> city) {
        Turns turns = new Turns(city);
        return Stream.of(Way.WHOLE_CITY, Way.NEXT, Way.DROOLS, Way.DROOLS_COUNTING)
                .map(way -> way.over(city, turns))
                .toList();
    }

    @Benchmark
    public Rejudge.After change() {
        return judge.after(turns.next());
    }
}
