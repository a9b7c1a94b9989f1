package org.grassroots.benchmark.ours;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.IndexedCity;
import org.grassroots.register.Register;

/**
 * The library's engine over a city that it has judged before, as of another day: what the aggregate loop does, with the
 * verdicts counted for each register and for all, and the findings left until somebody asks.
 */
public final class Rejudging implements Contestant {
    private final LocalDate day;
    private final String version;

    public Rejudging(LocalDate day, String version) {
        this.version = version;
        this.day = day;
    }

    @Override
    public String name() {
        return "grassroots, again";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        IndexedCity indexed = IndexedCity.of(city);
        Evaluator.of(List.of(EightRules.pack()), day.minusYears(1)).evaluate(indexed);
        Evaluator evaluator = Evaluator.of(List.of(EightRules.pack()), day);
        return () -> new Judged(evaluator.evaluate(indexed));
    }
}
