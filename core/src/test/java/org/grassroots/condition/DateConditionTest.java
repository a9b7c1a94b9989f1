package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Referee;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateConditionTest {
    private static final MissingFact EARLIER = Referee.fact(0);
    private static final MissingFact LATER = Referee.fact(1);
    private static final Period YEAR = Period.ofYears(1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private record Since(Interval bounds) implements Dating<String> {
        @Override
        public String name() {
            return "since";
        }

        @Override
        public Text title() {
            return Text.of("time since", "时间");
        }

        @Override
        public Interval bounds(String subject, Census census) {
            return bounds;
        }

        @Override
        public Deciders towardsEarlier(String subject, Census census) {
            return Deciders.of(EARLIER);
        }

        @Override
        public Deciders towardsLater(String subject, Census census) {
            return Deciders.of(LATER);
        }
    }

    private static Since on(LocalDate day) {
        return new Since(Interval.exactly(Dating.number(day)));
    }

    private static Since between(LocalDate first, LocalDate last) {
        return new Since(new Interval(Dating.number(first), Dating.number(last)));
    }

    private static Explanation atLeast(Since since, Period length, LocalDate day) {
        return explain(Conditions.atLeastAgo(since, length, day));
    }

    private static Explanation atMost(Since since, Period length, LocalDate day) {
        return explain(Conditions.atMostAgo(since, length, day));
    }

    private static Explanation explain(Condition<String> condition) {
        Explanation explanation = Given.explain(condition);
        assertThat(Given.test(condition)).isEqualTo(explanation.answer());
        return explanation;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, P1Y, 2026-06-29, NO, 11 months 30 days, 1 day",
        "2025-06-30, P1Y, 2026-06-30, YES, 1 year, 0 days",
        "2025-06-30, P1Y, 2026-07-01, YES, 1 year 1 day, 1 day",
        // Who began on 29 February has a year on 28 February, and four on the 29th.
        "2024-02-29, P1Y, 2025-02-27, NO, 11 months 29 days, 1 day",
        "2024-02-29, P1Y, 2025-02-28, YES, 1 year, 0 days",
        "2024-02-29, P4Y, 2028-02-28, NO, 3 years 11 months 30 days, 1 day",
        "2024-02-29, P4Y, 2028-02-29, YES, 4 years, 0 days",
        // A month after the last of January is the last of February.
        "2026-01-31, P1M, 2026-02-27, NO, 27 days, 1 day",
        "2026-01-31, P1M, 2026-02-28, YES, 1 month, 0 days",
        "2026-01-28, P1M, 2026-02-28, YES, 1 month, 0 days",
        "2026-01-29, P1M, 2026-02-28, YES, 1 month, 0 days",
        "2026-03-31, P6M, 2026-09-29, NO, 5 months 29 days, 1 day",
        "2026-03-31, P6M, 2026-09-30, YES, 6 months, 0 days",
        "2026-02-28, P1M, 2026-03-27, NO, 27 days, 1 day",
        "2026-02-28, P1M, 2026-03-28, YES, 1 month, 0 days",
        "2026-06-30, P90D, 2026-09-27, NO, 2 months 28 days, 1 day",
        "2026-06-30, P90D, 2026-09-28, YES, 2 months 29 days, 0 days",
        "2026-07-01, P1Y, 2026-06-30, NO, 0 days, 1 year 1 day"
    })
    void a_length_of_time_is_reached_on_its_day(
            LocalDate since, Period length, LocalDate day, Answer reached, String elapsed, String margin) {
        Explanation explanation = atLeast(on(since), length, day);

        assertThat(explanation.answer()).isEqualTo(reached);
        assertThat(explanation.observed())
                .map(Quantity::text)
                .map(Text::english)
                .contains(elapsed);
        assertThat(explanation.required()).contains(Quantity.of(length));
        assertThat(explanation.margin()).map(Quantity::text).map(Text::english).contains(margin);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, P1Y, 2026-06-30, YES",
        "2025-06-30, P1Y, 2026-07-01, NO",
        "2024-02-29, P1Y, 2025-02-28, YES",
        "2024-02-29, P1Y, 2025-03-01, NO",
        "2026-01-31, P1M, 2026-02-28, YES",
        "2026-01-31, P1M, 2026-03-01, NO",
        "2026-06-30, P30D, 2026-07-30, YES",
        "2026-06-30, P30D, 2026-07-31, NO",
        "2026-07-01, P1Y, 2026-06-30, YES"
    })
    void no_more_than_a_length_of_time_includes_its_last_day(
            LocalDate since, Period length, LocalDate day, Answer within) {
        assertThat(atMost(on(since), length, day).answer()).isEqualTo(within);
    }

    @Test
    void a_day_that_has_not_come_is_never_long_ago() {
        Since never = new Since(Interval.exactly(Dating.NEVER));

        Explanation atLeast = atLeast(never, YEAR, DAY);
        assertThat(atLeast.answer()).isEqualTo(Answer.NO);
        assertThat(atLeast.observed()).contains(Quantity.of(Period.ZERO));
        assertThat(atLeast.margin()).isEmpty();
        assertThat(atMost(never, YEAR, DAY).answer()).isEqualTo(Answer.YES);
        assertThat(Dating.day(never.bounds())).isEmpty();
    }

    @Test
    void a_day_that_is_not_known_answers_where_its_bounds_do() {
        LocalDate enough = DAY.minusYears(1);

        assertThat(atLeast(between(enough.minusDays(9), enough), YEAR, DAY).answer())
                .isEqualTo(Answer.YES);
        assertThat(atLeast(between(enough.minusDays(9), enough.plusDays(1)), YEAR, DAY)
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(atLeast(between(enough.plusDays(1), enough.plusDays(9)), YEAR, DAY)
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(atMost(between(enough.minusDays(9), enough.minusDays(1)), YEAR, DAY)
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(atMost(between(enough.minusDays(1), enough), YEAR, DAY).answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(atMost(between(enough, enough.plusDays(9)), YEAR, DAY).answer())
                .isEqualTo(Answer.YES);
        assertThat(atLeast(new Since(new Interval(0, Dating.NEVER)), YEAR, DAY).answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void an_earlier_day_makes_the_time_longer_and_a_later_one_shorter() {
        Since unknown = new Since(new Interval(0, Dating.NEVER));

        Explanation atLeast = atLeast(unknown, YEAR, DAY);
        assertThat(atLeast.observed()).contains(Quantity.UNKNOWN);
        assertThat(atLeast.margin()).isEmpty();
        assertThat(atLeast.towardsYes().sets(1).sets()).containsExactly(Set.of(EARLIER));
        assertThat(atLeast.towardsNo().sets(1).sets()).containsExactly(Set.of(LATER));
        Explanation atMost = atMost(unknown, YEAR, DAY);
        assertThat(atMost.towardsYes().sets(1).sets()).containsExactly(Set.of(LATER));
        assertThat(atMost.towardsNo().sets(1).sets()).containsExactly(Set.of(EARLIER));
    }

    @Test
    void a_length_beyond_the_calendar_is_never_reached() {
        assertThat(atLeast(on(LocalDate.of(1, 1, 1)), Period.ofYears(5_000), DAY)
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(atMost(on(LocalDate.of(1, 1, 1)), Period.ofYears(5_000), DAY).answer())
                .isEqualTo(Answer.YES);
    }
}
