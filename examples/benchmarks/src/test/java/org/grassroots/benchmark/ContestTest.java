package org.grassroots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.contest.Agreement;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Finding;
import org.grassroots.benchmark.contest.Findings;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Outcome;
import org.grassroots.benchmark.floor.FusedLoop;
import org.grassroots.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever takes part finds the same, in any city and as often as asked. */
class ContestTest {
    /** In compounds: every rule is broken somewhere. */
    private static final int LARGE_ENOUGH = 600;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(finding -> finding.subject().value());

    private static List<Contestant> contestants = List.of();
    private static List<Register> city = List.of();

    @BeforeAll
    static void enter() {
        contestants = Entrant.all(BenchmarkCity.DAY);
        city = BenchmarkCity.of(LARGE_ENOUGH, 1);
    }

    @Test
    void all_contestants_agree_on_a_city_in_which_every_rule_is_broken() {
        assertThat(Agreement.check(contestants, city).byRule()).containsOnlyKeys(ContestRule.values());
    }

    @Test
    void all_contestants_agree_on_another_city() {
        assertThat(Agreement.check(contestants, BenchmarkCity.of(LARGE_ENOUGH, 2))
                        .byRule())
                .containsOnlyKeys(ContestRule.values());
    }

    @Test
    void all_who_list_findings_list_the_same() {
        List<Finding> expected = sorted(contestants.get(0).over(city).judge());
        for (Contestant contestant : contestants) {
            if (contestant.over(city).judge() instanceof Findings findings) {
                assertThat(sorted(findings)).as(contestant.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    void judging_twice_finds_the_same_twice() {
        for (Contestant contestant : contestants) {
            Judge judge = contestant.over(city);
            assertThat(judge.judge().counts())
                    .as(contestant.name())
                    .isEqualTo(judge.judge().counts());
        }
    }

    @Test
    void a_contestant_who_judges_less_is_named_with_rule_and_counts() {
        int coveredBadly = contestants.get(0).over(city).judge().counts().of(ContestRule.HOUSEHOLD_COVERED);
        List<Contestant> withLazy = List.of(contestants.get(0), new Lazy());
        assertThatThrownBy(() -> Agreement.check(withLazy, city))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the contestants do not agree: lazy has 0 findings under")
                .hasMessageContaining("lazy has 0 findings under 'household.covered', fused has " + coveredBadly);
    }

    @Test
    void a_rule_under_which_nobody_finds_anything_is_named() {
        List<Contestant> fused = List.of(new FusedLoop(BenchmarkCity.DAY));
        List<Register> tiny = BenchmarkCity.of(2, 1);
        assertThatThrownBy(() -> Agreement.check(fused, tiny))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fused finds nothing under 'branch.max-members', which so would not be tried");
    }

    @Test
    void the_versions_of_the_peers_are_those_the_build_used() {
        for (Contestant contestant : contestants) {
            boolean isFloor = contestant.getClass().getPackageName().endsWith(".floor");
            assertThat(contestant.version()).as(contestant.name()).matches(isFloor ? "" : "\\d+\\.\\d+.*");
        }
    }

    private static List<Finding> sorted(Outcome outcome) {
        List<Finding> findings = new ArrayList<>(((Findings) outcome).list());
        findings.sort(ORDER);
        return findings;
    }

    /** Finds nothing, in no time. */
    private record Lazy() implements Contestant {
        @Override
        public String name() {
            return "lazy";
        }

        @Override
        public String version() {
            return "";
        }

        @Override
        public Judge over(List<Register> any) {
            return Findings::new;
        }
    }
}
