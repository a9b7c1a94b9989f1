package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.change.RandomChanges;
import org.grassroots.evaluation.CityEvaluation;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.IndexedCity;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.json.ShippedPacks;
import org.grassroots.register.RandomEdits;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;

/** A city is judged as its registers are, one by one: by whatever packs, as of whatever day, after whatever change. */
class CityProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    /** The first two read the same of a register, the others more or less of it; the last is before all rules. */
    private static final List<Evaluator> EVALUATORS = List.of(
            Evaluator.of(ShippedPacks.all(), DAY),
            Evaluator.of(ShippedPacks.all(), DAY.minusMonths(2)),
            Evaluator.of(ShippedPacks.all(), DAY.minusYears(6)),
            Evaluator.of(ShippedPacks.all().subList(0, 1), DAY),
            Evaluator.of(List.of(TestPacks.national(TestPacks.SMALL), TestPacks.measures(TestPacks.SMALL)), DAY),
            Evaluator.of(ShippedPacks.all(), LocalDate.of(1900, 1, 1)));

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<Register> city(Random random, int size) {
        List<Register> city = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            city.add(RegistersAtRandom.of(random));
        }
        return city;
    }

    private static void same(CityEvaluation together, Evaluator evaluator, List<Register> city) {
        assertThat(together.size()).isEqualTo(city.size());
        Map<RuleId, VerdictCounts> sums = new LinkedHashMap<>();
        for (int place = 0; place < city.size(); place++) {
            Evaluation alone = evaluator.evaluate(city.get(place));
            Evaluation one = together.get(place);
            assertThat(one.register()).isSameAs(city.get(place));
            assertThat(one.outcomes()).isEqualTo(alone.outcomes());
            assertThat(one.failures()).isEmpty();
            alone.counts().forEach((rule, counts) -> sums.merge(rule, counts, VerdictCounts::plus));
        }
        assertThat(together.counts()).isEqualTo(sums);
    }

    private static void sameFindings(CityEvaluation together, Evaluator evaluator, int place) {
        Evaluation alone = evaluator.evaluate(together.get(place).register());
        assertThat(together.evaluations().get(place).findings()).isEqualTo(alone.findings());
    }

    @Property(tries = 5)
    void a_city_is_judged_as_its_registers_are_on_any_day_and_by_any_packs(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Register> city = city(random, 1 + random.nextInt(150));
        IndexedCity indexed = IndexedCity.of(city);

        for (int round = 0; round < 4; round++) {
            Evaluator evaluator = EVALUATORS.get(random.nextInt(EVALUATORS.size()));
            CityEvaluation together = evaluator.evaluate(indexed);

            same(together, evaluator, city);
            sameFindings(together, evaluator, random.nextInt(city.size()));
        }
    }

    @Property(tries = 5)
    void a_city_is_judged_again_after_any_of_its_registers_changed(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Register> city = city(random, 70);
        IndexedCity indexed = IndexedCity.of(city);
        IndexedCity first = indexed;
        List<Register> before = List.copyOf(city);
        for (int step = 0; step < 5; step++) {
            Evaluator evaluator = EVALUATORS.get(random.nextInt(EVALUATORS.size()));
            same(evaluator.evaluate(indexed), evaluator, city);

            int place = random.nextInt(city.size());
            Register after = random.nextBoolean()
                    ? RandomEdits.whole(random, city.get(place))
                    : city.get(place).apply(new RandomChanges(random).fitting(city.get(place)));
            city.set(place, after);
            indexed = indexed.next(place, after);

            CityEvaluation together = evaluator.evaluate(indexed);
            same(together, evaluator, city);
            sameFindings(together, evaluator, place);
        }
        same(EVALUATORS.get(0).evaluate(first), EVALUATORS.get(0), before);
    }

    @Property(tries = 5)
    void registers_that_others_have_judged_make_a_city_and_go_on_alone(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<IndexedRegister> indexed = new ArrayList<>();
        for (Register register : city(random, 70)) {
            IndexedRegister one = IndexedRegister.of(register);
            // Each knows other dictionaries, or none.
            for (Evaluator evaluator : EVALUATORS) {
                if (random.nextInt(4) == 0) {
                    evaluator.evaluate(one);
                }
            }
            indexed.add(one);
        }
        List<Register> city = indexed.stream().map(IndexedRegister::register).toList();
        Evaluator evaluator = EVALUATORS.get(random.nextInt(EVALUATORS.size()));
        CityEvaluation together = evaluator.evaluate(IndexedCity.ofIndexed(indexed));

        same(together, evaluator, city);
        for (int place = 0; place < city.size(); place++) {
            Register after = RandomEdits.whole(random, city.get(place));
            Evaluation next = together.get(place).next(after);
            assertThat(next.outcomes()).isEqualTo(evaluator.evaluate(after).outcomes());
            assertThat(evaluator.evaluate(indexed.get(place)).outcomes())
                    .isEqualTo(together.get(place).outcomes());
        }
    }

    @Property(tries = 5)
    void several_threads_at_once_judge_a_city_as_one_does(@ForAll("seeds") long seed) throws Exception {
        Random random = new Random(seed);
        List<Register> city = city(random, 70);
        IndexedCity indexed = IndexedCity.of(city);
        List<Callable<CityEvaluation>> tasks = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            EVALUATORS.forEach(evaluator -> tasks.add(() -> evaluator.evaluate(indexed)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<CityEvaluation>> done = threads.invokeAll(tasks);
            for (int at = 0; at < done.size(); at++) {
                same(done.get(at).get(), EVALUATORS.get(at % EVALUATORS.size()), city);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
