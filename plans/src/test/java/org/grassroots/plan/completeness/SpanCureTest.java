package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.fact.Interval;
import org.junit.jupiter.api.Test;

class SpanCureTest {
    private static final Interval SPAN = new Interval(3, 7);

    @Test
    void seven_need_no_cure_and_eight_two_sectors_of_four() {
        assertThat(SpanCure.of(7, SPAN)).isEmpty();
        assertThat(SpanCure.of(8, SPAN).orElseThrow().text().english()).isEqualTo("2 sectors of 4");
    }

    @Test
    void ten_teams_are_two_sectors_of_five() {
        SpanCure cure = SpanCure.of(10, SPAN).orElseThrow();

        assertThat(cure.levels()).containsExactly(new SpanCure.Sectors(2, 10));
        assertThat(cure.text().english()).isEqualTo("2 sectors of 5");
        assertThat(cure.text().simplifiedChinese()).isEqualTo("分为2个片，每片5个");
    }

    @Test
    void sectors_that_cannot_be_even_differ_by_one() {
        assertThat(SpanCure.of(11, SPAN).orElseThrow().text().english()).isEqualTo("2 sectors of 5 to 6");
    }

    @Test
    void forty_nine_are_seven_sectors_and_fifty_need_sectors_of_sectors() {
        assertThat(SpanCure.of(49, SPAN).orElseThrow().text().english()).isEqualTo("7 sectors of 7");
        assertThat(SpanCure.of(50, SPAN).orElseThrow().text().english())
                .isEqualTo("8 sectors of 6 to 7, and these in 2 sectors of 4");
    }

    @Test
    void a_span_that_no_number_of_sectors_keeps_has_no_cure() {
        assertThat(SpanCure.of(8, new Interval(5, 7))).isEmpty();
        assertThat(SpanCure.of(10, new Interval(5, 7))).isPresent();
    }

    @Test
    void a_span_without_an_end_or_of_one_is_refused() {
        assertThatThrownBy(() -> SpanCure.of(8, Interval.atLeast(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span must end at 2 or more, was 3..");
        assertThatThrownBy(() -> SpanCure.of(8, new Interval(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span must end at 2 or more, was 1");
    }

    /** Against a plain search for the fewest sectors of which each is within the span. */
    @Property
    void no_fewer_sectors_would_do(
            @ForAll @IntRange(max = 400) int members, @ForAll @IntRange(min = 3, max = 9) int high) {
        Interval span = new Interval((high + 1) / 2, high);
        Optional<SpanCure> cure = SpanCure.of(members, span);

        assertThat(cure.isPresent()).isEqualTo(members > high);
        if (cure.isPresent()) {
            SpanCure.Sectors sectors = cure.get().levels().get(0);
            int fewest = IntStream.rangeClosed(1, members)
                    .filter(count -> count * high >= members && count * span.low() <= members)
                    .findFirst()
                    .orElseThrow();
            assertThat(sectors.count()).isEqualTo(fewest);
            assertThat(sectors.least()).isGreaterThanOrEqualTo(span.low());
            assertThat(sectors.most()).isLessThanOrEqualTo(high).isBetween(sectors.least(), sectors.least() + 1);
        }
    }

    @Property
    void each_level_is_of_the_sectors_below_and_the_last_can_be_led(
            @ForAll @IntRange(min = 8, max = 5000) int members) {
        SpanCure cure = SpanCure.of(members, SPAN).orElseThrow();

        int led = members;
        for (SpanCure.Sectors level : cure.levels()) {
            assertThat(level.members()).isEqualTo(led);
            assertThat(level.least()).isBetween(3, 7);
            assertThat(level.most()).isBetween(3, 7);
            led = level.count();
        }
        assertThat(led).isBetween(2, 7);
    }
}
