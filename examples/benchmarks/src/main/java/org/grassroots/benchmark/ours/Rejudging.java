package org.grassroots.benchmark.ours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.register.Register;

/**
 * The library's engine over registers that it has judged before, as of another day: what the aggregate loop does, with
 * the verdicts counted and the findings left until somebody asks.
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
        Evaluator before = Evaluator.of(List.of(EightRules.pack()), day.minusYears(1));
        List<IndexedRegister> indexed = new ArrayList<>();
        for (Register register : city) {
            indexed.add(before.evaluate(register).indexed());
        }
        Evaluator evaluator = Evaluator.of(List.of(EightRules.pack()), day);
        return () -> {
            List<Evaluation> evaluations = new ArrayList<>(indexed.size());
            for (IndexedRegister register : indexed) {
                evaluations.add(evaluator.evaluate(register));
            }
            return new Judged(evaluations);
        };
    }
}
