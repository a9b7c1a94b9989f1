package org.grassroots.city.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.grassroots.fact.Interval;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void thousands_are_grouped_from_four_digits_on() {
        assertThat(Amounts.count(999)).isEqualTo(Text.same("999"));
        assertThat(Amounts.count(1000)).isEqualTo(Text.same("1,000"));
        assertThat(Amounts.count(1_234_567)).isEqualTo(Text.same("1,234,567"));
    }

    @Test
    void a_count_of_which_nothing_is_known_is_unknown_and_a_zero_is_a_zero() {
        assertThat(Amounts.count(Interval.UNKNOWN)).isEqualTo(Text.of("unknown", "未知"));
        assertThat(Amounts.count(OptionalInt.empty())).isEqualTo(Text.of("unknown", "未知"));
        assertThat(Amounts.count(Interval.exactly(0))).isEqualTo(Text.same("0"));
        assertThat(Amounts.count(OptionalInt.of(0))).isEqualTo(Text.same("0"));
        assertThat(Amounts.count(Interval.atLeast(3))).isEqualTo(Text.of("at least 3", "至少3"));
    }

    @Test
    void shares_have_one_decimal_rounded_half_up() {
        assertThat(Amounts.percent(1, 3)).isEqualTo("33.3%");
        assertThat(Amounts.percent(2, 3)).isEqualTo("66.7%");
        assertThat(Amounts.percent(1, 2000)).isEqualTo("0.1%");
        assertThat(Amounts.percent(1, 2001)).isEqualTo("0.0%");
        assertThat(Amounts.percent(7, 7)).isEqualTo("100.0%");
        assertThat(Amounts.percent(0, 0)).isEqualTo("0.0%");
    }

    @Test
    void times_and_days_are_said_as_each_language_does() {
        assertThat(Amounts.time(Duration.parse("PT2H"))).isEqualTo(Text.of("2 h", "2小时"));
        assertThat(Amounts.time(Duration.parse("P1DT30M"))).isEqualTo(Text.of("1 day 30 min", "1天30分钟"));
        assertThat(Amounts.time(Duration.parse("PT48H"))).isEqualTo(Text.of("2 days", "2天"));
        assertThat(Amounts.day(LocalDate.of(2026, 6, 3))).isEqualTo(Text.of("2026-06-03", "2026年6月3日"));
    }

    @Test
    void a_bar_is_filled_to_its_end_and_leaves_out_what_is_nothing() {
        Pen pen = new Pen();
        new Bar(List.of(
                        new Bar.Part("a", Text.same("A"), 1),
                        new Bar.Part("b", Text.same("B"), 0),
                        new Bar.Part("c", Text.same("C"), 2)))
                .write(pen);

        assertThat(pen.finish())
                .contains("class=\"a\" x=\"0.0\" width=\"333.3\"", "class=\"c\" x=\"333.3\" width=\"666.7\"")
                .contains("<title>C: 2 (66.7%) / C：2（66.7%）</title>")
                .doesNotContain("class=\"b\"");
    }
}
