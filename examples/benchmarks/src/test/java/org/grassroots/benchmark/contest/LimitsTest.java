package org.grassroots.benchmark.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void who_became_full_a_year_ago_to_the_day_has_the_year() {
        assertThat(Limits.standingSince(LocalDate.of(2026, 6, 30))).isEqualTo("2025-06-30");
    }

    @Test
    void who_became_full_on_the_leap_day_has_the_year_on_the_28th() {
        assertThat(Limits.standingSince(LocalDate.of(2025, 2, 28))).isEqualTo("2024-02-29");
        assertThat(Limits.standingSince(LocalDate.of(2025, 2, 27))).isEqualTo("2024-02-27");
    }
}
