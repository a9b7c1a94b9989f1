package org.grassroots.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({"2, 2, NO", "2, 3, UNKNOWN", "3, 3, YES", "3, 9, YES", "0, 2, NO", "0, 2147483647, UNKNOWN"})
    void three_is_reached_by_both_bounds_by_none_or_by_the_upper_one(int low, int high, Answer reached) {
        assertThat(new Interval(low, high).reaches(3)).isEqualTo(reached);
    }

    @Test
    void a_lower_bound_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(-1, 3))
                .withMessage("a count must lie between 0 and its upper bound (3), was -1");
    }

    @Test
    void a_lower_bound_above_the_upper_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(4, 3))
                .withMessage("a count must lie between 0 and its upper bound (3), was 4");
    }

    @Test
    void a_sum_that_just_fits_is_kept() {
        Interval almost = Interval.exactly(Interval.UNBOUNDED - 2);

        assertThat(almost.plus(Interval.exactly(1))).isEqualTo(Interval.exactly(Interval.UNBOUNDED - 1));
        assertThat(almost.plus(Interval.exactly(1)).isExact()).isTrue();
    }

    @Test
    void a_sum_that_does_not_fit_is_unbounded_and_no_longer_exact() {
        Interval most = Interval.exactly(Interval.UNBOUNDED - 1);

        assertThat(most.plus(most)).isEqualTo(Interval.atLeast(Interval.UNBOUNDED));
        assertThat(most.plus(most).isExact()).isFalse();
        assertThat(most.plus(most)).hasToString("2147483647..");
    }

    @Test
    void what_has_no_upper_bound_keeps_none_in_a_sum() {
        assertThat(Interval.atLeast(2).plus(Interval.exactly(3))).isEqualTo(Interval.atLeast(5));
    }

    @Test
    void it_reads_as_a_number_a_range_or_an_open_range() {
        assertThat(Interval.exactly(3)).hasToString("3");
        assertThat(new Interval(2, 5)).hasToString("2..5");
        assertThat(Interval.atLeast(2)).hasToString("2..");
        assertThat(Interval.UNKNOWN).hasToString("0..");
    }
}
