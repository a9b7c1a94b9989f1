package org.grassroots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.benchmark.OneChangeBenchmark.Way;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.onechange.Rejudge;
import org.grassroots.benchmark.onechange.RejudgeAgreement;
import org.grassroots.benchmark.onechange.Turn;
import org.grassroots.benchmark.onechange.Turns;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

/** Whoever judges again finds the same after every change. */
class OneChangeTest {
    @Test
    void all_agree_in_a_city() {
        List<Register> city = BenchmarkCity.of(100, BenchmarkCity.SEED);
        Turns changes = new Turns(city);

        assertThat(RejudgeAgreement.check(OneChangeBenchmark.judges(city), changes, changes.round()))
                .as("lists of findings, so that changes do change some")
                .isGreaterThan(changes.communities().size());
    }

    @Test
    void all_agree_in_a_community_with_a_large_compound() {
        List<Register> city = OneChangeBenchmark.city(OneChangeBenchmark.LARGE_COMMUNITY);
        List<Compound> compounds = city.get(0).community().compounds();
        Turns changes = new Turns(city);

        assertThat(compounds).hasSize(OneChangeBenchmark.LARGE_COMMUNITY);
        assertThat(compounds.get(0).householdCount().low()).isBetween(1_900, 2_100);
        assertThat(RejudgeAgreement.check(OneChangeBenchmark.judges(city), changes, changes.round()))
                .isGreaterThan(1);
    }

    @Test
    void who_finds_something_else_is_named_with_the_change() {
        List<Register> city = BenchmarkCity.of(20, BenchmarkCity.SEED);
        Turns changes = new Turns(city);
        List<Rejudge> withLazy = List.of(Way.WHOLE_CITY.over(city, changes), new Lazy());

        assertThatIllegalStateException()
                .isThrownBy(() -> RejudgeAgreement.check(withLazy, changes, changes.round()))
                .withMessageStartingWith("lazy does not agree with grassroots, the whole city after change ")
                .withMessageContaining(": [], not [");
    }

    /** Finds nothing, in no time. */
    private record Lazy() implements Rejudge {
        @Override
        public String name() {
            return "lazy";
        }

        @Override
        public After after(Turn turn) {
            return List::of;
        }
    }
}
