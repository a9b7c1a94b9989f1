package org.grassroots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.benchmark.OneChangeBenchmark.Way;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.onechange.Rejudge;
import org.grassroots.benchmark.onechange.Turn;
import org.grassroots.benchmark.onechange.Turns;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

/** Whoever judges again finds the same after every change. */
class OneChangeTest {
    private static void agree(List<Register> city, int turns) {
        Turns changes = new Turns(city);
        Rejudge whole = Way.WHOLE_CITY.over(city, changes);
        List<Rejudge> others = List.of(
                Way.NEXT.over(city, changes), Way.DROOLS.over(city, changes), Way.DROOLS_COUNTING.over(city, changes));
        Set<List<String>> findings = new LinkedHashSet<>();
        for (int turn = 0; turn < turns; turn++) {
            Turn change = changes.next();
            List<String> expected = whole.after(change).findings();
            for (Rejudge other : others) {
                assertThat(other.after(change).findings()).as(other.name()).isEqualTo(expected);
            }
            findings.add(expected);
        }
        assertThat(findings)
                .as("changes that change a finding")
                .hasSizeGreaterThan(changes.communities().size());
    }

    @Test
    void all_agree_in_a_city() {
        List<Register> city = BenchmarkCity.of(100, BenchmarkCity.SEED);
        agree(city, new Turns(city).round());
    }

    @Test
    void all_agree_in_a_community_with_a_large_compound() {
        List<Register> city = OneChangeBenchmark.city(OneChangeBenchmark.LARGE_COMMUNITY);
        assertThat(city.get(0).community().compounds()).hasSize(OneChangeBenchmark.LARGE_COMMUNITY);
        assertThat(city.get(0).community().compounds().get(0).householdCount().low())
                .isBetween(1_900, 2_100);
        Turns changes = new Turns(city);
        assertThat(changes.round()).isEqualTo(4);
        Rejudge whole = Way.WHOLE_CITY.over(city, changes);
        Rejudge next = Way.NEXT.over(city, changes);
        Rejudge drools = Way.DROOLS.over(city, changes);
        for (int turn = 0; turn < changes.round(); turn++) {
            Turn change = changes.next();
            List<String> expected = whole.after(change).findings();
            assertThat(next.after(change).findings()).isEqualTo(expected);
            assertThat(drools.after(change).findings()).isEqualTo(expected);
        }
    }
}
