package org.grassroots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    @Test
    void two_sizes_stand_beside_each_other_and_are_compared_by_compound() {
        SortedMap<Integer, Map<Entrant, Measurement>> measured = new TreeMap<>();
        measured.put(1_000, measured(10, 0.25, 0.012345));
        measured.put(2_000, measured(40, Double.NaN, 120));
        assertThat(new ResultTable(BenchmarkCity.DAY, measured).lines())
                .containsExactly(
                        "| contestant | version | 1,000 compounds: ms | × fused | MB allocated | µs a compound"
                                + " | 2,000 compounds: ms | × fused | MB allocated | µs a compound"
                                + " | a compound, largest : smallest |",
                        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
                        "| fused |  | 10 ± 0.25 | 1 | 2.5 | 10 | 40 | 1 | 2.5 | 20 | 2 |",
                        "| aggregate |  | 0.0123 ± 0.25 | 0.00123 | 2.5 | 0.0123 | 120 | 3 | 2.5 | 60 | 4860 |");
    }

    @Test
    void one_size_is_compared_with_none() {
        SortedMap<Integer, Map<Entrant, Measurement>> measured = new TreeMap<>();
        measured.put(1_000, measured(1_234.5, 0.25, 30));
        assertThat(new ResultTable(BenchmarkCity.DAY, measured).lines())
                .contains("| fused |  | 1230 ± 0.25 | 1 | 2.5 | 1230 |");
    }

    private static Map<Entrant, Measurement> measured(double fused, double error, double aggregate) {
        Map<Entrant, Measurement> measured = new LinkedHashMap<>();
        measured.put(Entrant.FUSED, new Measurement(Entrant.FUSED, fused, error, 2_500_000));
        measured.put(Entrant.AGGREGATE, new Measurement(Entrant.AGGREGATE, aggregate, error, 2_500_000));
        return measured;
    }
}
