package org.grassroots.plan.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalInt;
import org.grassroots.fact.Interval;
import org.grassroots.plan.element.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {
    private static final Need SAMPLERS = Need.forEvery(1, 360, Measure.RESIDENTS);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "359, 1", "360, 1", "361, 2", "720, 2", "721, 3"})
    void one_sampler_for_every_360_residents_or_part_of_it(int residents, int samplers) {
        assertThat(SAMPLERS.total(OptionalInt.of(residents))).hasValue(samplers);
        assertThat(SAMPLERS.total(Interval.exactly(residents))).isEqualTo(Interval.exactly(samplers));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "720, 2", "721, 3"})
    void no_fewer_than_at_least_however_small_the_compound(int residents, int samplers) {
        Need need = Need.builder().from(SAMPLERS).atLeast(2).build();
        assertThat(need.total(OptionalInt.of(residents))).hasValue(samplers);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "2, 8", "3, 12"})
    void two_at_each_entrance_in_two_shifts(int entrances, int guards) {
        Need need = Need.builder()
                .people(2)
                .forEvery(1)
                .of(Measure.ENTRANCES)
                .atLeast(2)
                .shifts(2)
                .build();
        assertThat(need.total(OptionalInt.of(entrances))).hasValue(guards);
    }

    @Test
    void a_fixed_need_does_not_look_at_the_measure() {
        Need need = Need.builder().people(3).shifts(2).build();
        assertThat(need.total(OptionalInt.empty())).hasValue(6);
        assertThat(need.total(OptionalInt.of(99_999))).hasValue(6);
        assertThat(need.total(Interval.UNKNOWN)).isEqualTo(Interval.exactly(6));
    }

    @Test
    void an_unknown_measure_gives_an_unknown_need() {
        assertThat(SAMPLERS.total(OptionalInt.empty())).isEmpty();
    }

    @Test
    void bounds_of_the_measure_give_bounds_of_the_need() {
        Need need = Need.builder().from(SAMPLERS).atLeast(2).build();
        assertThat(need.total(new Interval(360, 1081))).isEqualTo(new Interval(2, 4));
        assertThat(need.total(Interval.atLeast(721))).isEqualTo(Interval.atLeast(3));
        assertThat(need.total(Interval.UNKNOWN)).isEqualTo(Interval.atLeast(2));
    }

    @Test
    void a_need_beyond_every_int_is_the_largest_int() {
        Need need = Need.builder()
                .people(Need.MAX)
                .forEvery(1)
                .of(Measure.RESIDENTS)
                .shifts(10)
                .build();
        assertThat(need.total(OptionalInt.of(Integer.MAX_VALUE))).hasValue(Integer.MAX_VALUE);
        assertThat(need.total(OptionalInt.of(2147))).hasValue(2_147_000_000);
        assertThat(need.total(OptionalInt.of(2148))).hasValue(Integer.MAX_VALUE);
    }

    @Test
    void a_negative_measure_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SAMPLERS.total(OptionalInt.of(-1)))
                .withMessage("the measure of a compound must be 0 or more, was -1");
    }

    @Test
    void numbers_outside_their_limits_are_refused() {
        Need.builder()
                .people(Need.MAX)
                .forEvery(Need.MAX)
                .of(Measure.HOUSEHOLDS)
                .atLeast(Need.MAX)
                .shifts(10)
                .build();
        refused(
                Need.builder().people(0),
                "a need must be for 1 to 100000 people, was 0; leave the post out if nobody is needed");
        refused(
                Need.builder().people(100_001),
                "a need must be for 1 to 100000 people, was 100001; leave the post out if nobody is needed");
        refused(
                Need.builder().people(1).forEvery(0).of(Measure.RESIDENTS),
                "'forEvery' of a need must be 1 to 100000, was 0");
        refused(
                Need.builder().people(1).forEvery(100_001).of(Measure.RESIDENTS),
                "'forEvery' of a need must be 1 to 100000, was 100001");
        refused(
                Need.builder().people(1).forEvery(1).of(Measure.RESIDENTS).atLeast(0),
                "'atLeast' of a need must be 1 to 100000, was 0");
        refused(Need.builder().people(1).shifts(0), "'shifts' of a need must be 1 to 10, was 0");
        refused(Need.builder().people(1).shifts(11), "'shifts' of a need must be 1 to 10, was 11");
    }

    @Test
    void a_need_that_grows_says_for_how_many_of_what() {
        refused(
                Need.builder().people(1).forEvery(360),
                "a need that grows must say both 'forEvery' how many and 'of' what; has forEvery 360 and of left out");
        refused(
                Need.builder().people(1).of(Measure.RESIDENTS),
                "a need that grows must say both 'forEvery' how many and 'of' what; has forEvery left out and of RESIDENTS");
        refused(
                Need.builder().people(1).atLeast(2),
                "only a need that grows has 'atLeast', but 'forEvery' is left out and atLeast is 2");
    }

    private static void refused(Need.Builder need, String message) {
        assertThatIllegalArgumentException().isThrownBy(need::build).withMessage(message);
    }

    @Test
    void a_need_with_parameters_has_no_total_before_they_have_values() {
        Need need = Need.builder()
                .from(SAMPLERS)
                .putParameters(NeedNumber.PEOPLE, ElementId.of("onDuty"))
                .putParameters(NeedNumber.SHIFTS, ElementId.of("turns"))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> need.total(OptionalInt.of(361)))
                .withMessageStartingWith("a need has no total before its parameters have values: {PEOPLE=onDuty");
        Need bound = need.bound(id -> id.value().equals("turns") ? 3 : 2);
        assertThat(bound.total(OptionalInt.of(361))).hasValue(12);
        assertThat(SAMPLERS.bound(id -> 7)).isSameAs(SAMPLERS);
    }

    @Test
    void a_value_that_no_need_can_have_does_not_bind() {
        Need need = Need.builder()
                .people(1)
                .putParameters(NeedNumber.SHIFTS, ElementId.of("turns"))
                .build();
        assertThat(need.bound(id -> 10).shifts()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.bound(id -> 11))
                .withMessage("'shifts' of a need must be 1 to 10, was 11");
    }
}
