package org.grassroots.benchmark.ours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.register.Register;

/** The library's engine: indexes each register, judges it and makes the findings. */
public final class Grassroots implements Contestant {
    private final Evaluator evaluator;
    private final String version;

    public Grassroots(LocalDate day, String version) {
        this.version = version;
        evaluator = evaluator(day);
    }

    /** An evaluator of the eight rules and no others. */
    public static Evaluator evaluator(LocalDate day) {
        return Evaluator.of(List.of(EightRules.pack()), day);
    }

    @Override
    public String name() {
        return "grassroots";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        return () -> {
            List<Finding> findings = new ArrayList<>();
            for (Register register : city) {
                Evaluation evaluation = evaluator.evaluate(register);
                findings.addAll(evaluation.findings());
            }
            return new Found(findings);
        };
    }
}
