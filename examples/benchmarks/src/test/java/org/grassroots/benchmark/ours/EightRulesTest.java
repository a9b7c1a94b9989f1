package org.grassroots.benchmark.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.grassroots.benchmark.city.BenchmarkCity;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.pack.RulePack;
import org.junit.jupiter.api.Test;

class EightRulesTest {
    @Test
    void the_pack_begins_with_the_first_of_its_rules() {
        RulePack pack = EightRules.pack();

        assertThat(pack.validity()).hasToString("from 2017-10-24");
        assertThat(pack.rulesOn(LocalDate.of(2017, 10, 23))).isEmpty();
        assertThat(pack.rulesOn(LocalDate.of(2017, 10, 24)))
                .extracting(stated -> stated.entry().rule().id().value())
                .contains(ContestRule.SECRETARY_ELIGIBLE.id());
    }

    @Test
    void every_rule_binds_on_the_day_of_the_city_and_a_year_before() {
        for (LocalDate day : new LocalDate[] {BenchmarkCity.DAY, BenchmarkCity.DAY.minusYears(1)}) {
            assertThat(EightRules.pack().rulesOn(day)).hasSize(ContestRule.values().length);
        }
    }
}
