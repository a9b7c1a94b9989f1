package org.grassroots.benchmark.floor;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.register.Register;

/**
 * Compares counts that were taken beforehand, and counts the findings without making any: what the comparisons alone
 * cost.
 */
public final class AggregateLoop implements Contestant {
    private final LocalDate day;

    public AggregateLoop(LocalDate day) {
        this.day = day;
    }

    @Override
    public String name() {
        return "aggregate";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Judge over(List<Register> city) {
        CityCounts counts = CityCounts.of(city);
        return () -> counts.judge(day);
    }
}
