package org.grassroots.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.contest.Agreement;
import org.grassroots.benchmark.contest.RuleCounts;
import org.grassroots.benchmark.onechange.RejudgeAgreement;
import org.grassroots.benchmark.onechange.Turns;
import org.grassroots.register.Register;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the whole contest: holds all contestants to the same findings, measures each in a JVM of its own, and prints one
 * table. The arguments are sizes of cities in compounds; without any, a city of 2,472 and a province of 100,000.
 */
public final class Benchmarks {
    private static final Path RESULTS = Path.of("target", "benchmarks");

    /** Above this a city is large: an evaluation takes seconds, and the registers gigabytes. */
    private static final int LARGE = 10_000;

    private Benchmarks() {}

    /**
     * @throws IllegalStateException if the contestants do not agree, before anything is measured
     * @throws RunnerException if a contestant fails while it is measured
     */
    public static void main(String[] args) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Integer> sizes = args.length > 0
                ? Arrays.stream(args).map(Integer::valueOf).toList()
                : List.of(BenchmarkCity.ONE_CITY, BenchmarkCity.ONE_PROVINCE);
        Files.createDirectories(RESULTS);
        for (int compounds : sizes) {
            RuleCounts agreed =
                    Agreement.check(Entrant.all(BenchmarkCity.DAY), BenchmarkCity.of(compounds, BenchmarkCity.SEED));
            out.println(compounds + " compounds, all agree: " + agreed.line());
        }
        // The JVMs that measure need the memory that the registers of the check took.
        System.gc();
        SortedMap<Integer, Map<Entrant, Measurement>> measured = new TreeMap<>();
        for (int compounds : sizes) {
            out.println("measuring " + compounds + " compounds; log and results are in " + RESULTS);
            measured.put(compounds, measure(compounds));
        }
        out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        new ResultTable(BenchmarkCity.DAY, measured).lines().forEach(out::println);
        measureTheRest(sizes, out);
    }

    private static Map<Entrant, Measurement> measure(int compounds) throws RunnerException {
        boolean large = compounds > LARGE;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EightRulesBenchmark.class.getSimpleName())
                .param("compounds", String.valueOf(compounds))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .warmupIterations(large ? 2 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(large ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(jvm(large))
                .output(RESULTS.resolve("eight-rules-" + compounds + ".log").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(RESULTS.resolve("eight-rules-" + compounds + ".json").toString());
        Map<Entrant, Measurement> measured = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            Measurement one = Measurement.of(result);
            measured.put(one.entrant(), one);
        }
        return measured;
    }

    /** What the library alone does: all rules and reasons, forming, repairing, rostering, and judging again after one change. */
    private static void measureTheRest(List<Integer> sizes, PrintStream out) throws RunnerException {
        for (Class<?> benchmark : List.of(
                AllRulesBenchmark.class,
                FormationBenchmark.class,
                RepairBenchmark.class,
                PlanBenchmark.class,
                RosterBenchmark.class)) {
            tell(new Runner(options(benchmark, false).build()).run(), out);
        }
        // A ledger of a million entries takes gigabytes, too.
        tell(new Runner(options(LedgerBenchmark.class, true).build()).run(), out);
        List<Integer> communities = new ArrayList<>(sizes);
        communities.add(0, OneChangeBenchmark.LARGE_COMMUNITY);
        for (int compounds : communities) {
            if (compounds <= LARGE) {
                // A whole province judged anew after each change would take hours, and is made of the same communities.
                List<Register> city = OneChangeBenchmark.city(compounds);
                Turns changes = new Turns(city);
                RejudgeAgreement.check(OneChangeBenchmark.judges(city), changes, changes.round());
            }
            ChainedOptionsBuilder options = options(OneChangeBenchmark.class, compounds > LARGE)
                    .param("compounds", String.valueOf(compounds))
                    .output(RESULTS.resolve("one-change-" + compounds + ".log").toString());
            if (compounds > LARGE) {
                // What all rules count of a whole province would not fit beside it.
                options.param("way", "NEXT", "DROOLS", "WHOLE_CITY");
            }
            tell(new Runner(options.build()).run(), out);
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, boolean large) {
        return new OptionsBuilder()
                .include(benchmark.getSimpleName())
                .shouldFailOnError(true)
                .warmupIterations(large ? 2 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(large ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(jvm(large))
                .output(RESULTS.resolve(benchmark.getSimpleName() + ".log").toString());
    }

    private static void tell(Collection<RunResult> results, PrintStream out) {
        for (RunResult result : results) {
            List<String> at = new ArrayList<>();
            for (String name : result.getParams().getParamsKeys()) {
                at.add(name + " " + result.getParams().getParam(name));
            }
            tell(at, result.getPrimaryResult(), out);
            for (Result<?> counted : result.getSecondaryResults().values()) {
                tell(at, counted, out);
            }
        }
    }

    private static void tell(List<String> at, Result<?> result, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s %s: %.4f ± %.4f %s%n",
                result.getLabel(),
                at,
                result.getScore(),
                result.getScoreError(),
                result.getScoreUnit());
    }

    /** A collector that does not work beside the measured thread, and memory that is there from the beginning. */
    private static String[] jvm(boolean large) {
        String memory = large ? "10g" : "2g";
        String young = large ? "4g" : "1g";
        return new String[] {
            "-Xms" + memory,
            "-Xmx" + memory,
            "-Xmn" + young,
            "-XX:+UseParallelGC",
            // What takes milliseconds would else measure how fast the system hands out pages that nobody used before.
            "-XX:+AlwaysPreTouch",
            // Hibernate Validator logs through its own facade, which else would not find that logging is off.
            "-Dorg.jboss.logging.provider=slf4j"
        };
    }
}
