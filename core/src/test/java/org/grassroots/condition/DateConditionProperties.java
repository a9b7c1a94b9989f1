package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.text.Text;

/** Days are compared as the calendar adds lengths of time to them. */
class DateConditionProperties {
    private record Since(LocalDate day) implements Dating<String> {
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
            return Interval.exactly(Dating.number(day));
        }

        @Override
        public Deciders towardsEarlier(String subject, Census census) {
            return Deciders.NONE;
        }

        @Override
        public Deciders towardsLater(String subject, Census census) {
            return Deciders.NONE;
        }
    }

    @Property(tries = 2000)
    void a_length_has_passed_when_the_day_plus_the_length_is_not_after_today(
            @ForAll @IntRange(max = 1500) int today,
            @ForAll @IntRange(min = -5, max = 5) int off,
            @ForAll @IntRange(max = 3) int years,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(today);
        Period length = Period.of(years, months, days);
        // Near the turn, where month ends and leap days matter.
        Since since = new Since(day.minus(length).plusDays(off));
        LocalDate enough = since.day().plus(length);

        Explanation atLeast = Given.explain(Conditions.atLeastAgo(since, length, day));
        assertThat(atLeast.answer()).isEqualTo(Answer.of(!enough.isAfter(day)));
        assertThat(Given.test(Conditions.atMostAgo(since, length, day))).isEqualTo(Answer.of(!enough.isBefore(day)));
    }

    @Property(tries = 1000)
    void the_time_that_has_passed_leads_from_the_day_to_today(
            @ForAll @IntRange(max = 3000) int from, @ForAll @IntRange(max = 1500) int passed) {
        LocalDate since = LocalDate.of(2020, 1, 1).plusDays(from);
        LocalDate day = since.plusDays(passed);
        Explanation explanation = Given.explain(Conditions.atLeastAgo(new Since(since), Period.ofYears(1), day));

        assertThat(explanation.observed())
                .hasValueSatisfying(observed -> assertThat(observed)
                        .isInstanceOfSatisfying(
                                Quantity.Span.class,
                                span -> assertThat(since.plus(span.length())).isEqualTo(day)));
    }
}
