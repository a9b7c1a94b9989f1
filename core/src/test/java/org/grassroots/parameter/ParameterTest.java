package org.grassroots.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final Citation ARTICLE = Citation.of(Text.of("Organic Law", "组织法"), Text.of("Art. 6", "第六条"));
    private static final LocalDate OLD = LocalDate.of(1990, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    private static DatedLimit value(LocalDate from, LocalDate until, int count) {
        return new DatedLimit(from, Optional.ofNullable(until), new Limit.Count(count), ARTICLE);
    }

    private static Parameter parameter(DatedLimit... values) {
        return new Parameter("households.max", Text.of("households", "户"), List.of(values));
    }

    @Test
    void the_value_of_a_day_is_the_one_in_force_on_it_first_and_last_day_included() {
        Parameter max = parameter(value(OLD, NEW.minusDays(1), 700), value(NEW, null, 3000));

        assertThat(max.on(OLD.minusDays(1))).isEmpty();
        assertThat(max.on(OLD)).contains(max.values().get(0));
        assertThat(max.on(NEW.minusDays(1))).contains(max.values().get(0));
        assertThat(max.on(NEW)).contains(max.values().get(1));
        assertThat(max.on(LocalDate.of(9999, 12, 31))).contains(max.values().get(1));
    }

    @Test
    void after_a_repeal_there_is_none() {
        Parameter max = parameter(value(OLD, NEW.minusDays(1), 700), value(NEW, NEW.plusDays(1), 3000));

        assertThat(max.on(NEW.plusDays(1))).isPresent();
        assertThat(max.on(NEW.plusDays(2))).isEmpty();
    }

    @Test
    void values_that_overlap_leave_a_hole_or_come_out_of_order_are_refused() {
        String message = "parameter 'households.max': the value from %s must end on %s, the day before the one from %s"
                + " begins, but %s";
        LocalDate last = NEW.minusDays(1);

        refused(
                () -> parameter(value(OLD, null, 1), value(NEW, null, 2)),
                message.formatted(OLD, last, NEW, "does not end"));
        refused(
                () -> parameter(value(OLD, NEW, 1), value(NEW, null, 2)),
                message.formatted(OLD, last, NEW, "ends on " + NEW + " and overlaps it"));
        refused(
                () -> parameter(value(OLD, last.minusDays(1), 1), value(NEW, null, 2)),
                message.formatted(OLD, last, NEW, "ends on " + last.minusDays(1) + " and leaves a hole"));
        refused(
                () -> parameter(value(NEW, NEW, 1), value(OLD, null, 2)),
                "parameter 'households.max': the value from " + OLD + " must stand before the one from " + NEW);
    }

    @Test
    void values_of_two_kinds_are_refused() {
        DatedLimit span = new DatedLimit(NEW, Optional.empty(), new Limit.Span(Period.ofYears(1)), ARTICLE);

        refused(
                () -> parameter(value(OLD, NEW.minusDays(1), 3), span),
                "parameter 'households.max': every value must be of one kind, but P1Y follows 3");
    }

    @Test
    void a_parameter_without_a_value_is_refused() {
        refused(ParameterTest::parameter, "parameter 'households.max' needs at least one dated value");
    }

    @Test
    void a_value_that_ends_before_it_begins_is_refused_and_one_of_a_single_day_is_not() {
        assertThat(value(NEW, NEW, 1).until()).contains(NEW);
        refused(
                () -> value(NEW, NEW.minusDays(1), 1),
                "a value from 2026-01-01 must not end before it begins, but ends on 2025-12-31");
    }

    @Test
    void a_count_below_zero_and_a_length_of_nothing_are_refused() {
        assertThat(new Limit.Count(0)).hasToString("0");
        assertThat(new Limit.Span(Period.ofDays(1))).hasToString("P1D");
        refused(() -> new Limit.Count(-1), "a count must be 0 or more, was -1");
        refused(() -> new Limit.Span(Period.ZERO), "a length of time must be longer than nothing, was P0D");
        refused(() -> new Limit.Span(Period.of(1, -1, 0)), "a length of time must be longer than nothing, was P1Y-1M");
    }

    @Test
    void values_are_copied() {
        List<DatedLimit> mine = new ArrayList<>(List.of(value(OLD, null, 3)));
        Parameter parameter = new Parameter("p", Text.same("u"), mine);
        mine.clear();

        assertThat(parameter.values()).hasSize(1);
    }

    @Test
    void a_citation_joins_instrument_and_clause_as_each_language_does() {
        assertThat(ARTICLE.text()).isEqualTo(Text.of("Organic Law, Art. 6", "组织法第六条"));
        assertThat(new Citation(Text.same("Seed-000"), Optional.empty()).text()).isEqualTo(Text.same("Seed-000"));
    }

    private static void refused(Runnable attempt, String message) {
        assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessage(message);
    }
}
