package org.grassroots.plan.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanParameterTest {
    private static final PlanParameter ON_DUTY = parameter("onDuty", ParameterType.INTEGER)
            .unit(Text.of("people", "人"))
            .low(2)
            .high(20)
            .build();
    private static final PlanParameter TIME_OUT =
            parameter("timeOut", ParameterType.DURATION).low(30).high(240).build();
    private static final PlanParameter EVERY =
            parameter("every", ParameterType.PERIOD).low(1).high(14).build();
    private static final PlanParameter RULE = parameter("rule", ParameterType.CHOICE)
            .addChoices(new ParameterChoice(ElementId.of("mild"), Text.of("mildly", "从宽")))
            .addChoices(new ParameterChoice(ElementId.of("strict"), Text.of("strictly", "从严")))
            .build();
    private static final PlanParameter OPEN =
            parameter("open", ParameterType.YES_NO).build();

    private static PlanParameter.Builder parameter(String id, ParameterType type) {
        return PlanParameter.builder()
                .id(ElementId.of(id))
                .title(Text.of("Title", "名称"))
                .type(type)
                .origin(Origin.of(OriginMark.OURS, "grassroots"));
    }

    @Test
    void a_number_on_a_bound_is_allowed_and_one_beyond_it_is_not() {
        assertThat(ON_DUTY.problem(ParameterValue.of(2))).isEmpty();
        assertThat(ON_DUTY.problem(ParameterValue.of(20))).isEmpty();
        for (int number : new int[] {1, 21}) {
            assertThat(ON_DUTY.problem(ParameterValue.of(number)))
                    .contains(new ElementProblem(
                            "parameters/onDuty", "", "the number " + number, "a number from 2 to 20 (people)"));
        }
    }

    @Test
    void a_time_on_a_bound_is_allowed_and_one_beyond_it_is_not() {
        assertThat(TIME_OUT.problem(ParameterValue.of(Duration.ofMinutes(30)))).isEmpty();
        assertThat(TIME_OUT.problem(ParameterValue.of(Duration.ofHours(4)))).isEmpty();
        assertThat(TIME_OUT.problem(ParameterValue.of(Duration.ofMinutes(29))))
                .contains(new ElementProblem("parameters/timeOut", "", "the time PT29M", "a time from PT30M to PT4H"));
        assertThat(TIME_OUT.problem(ParameterValue.of(Duration.ofMinutes(241)))).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterValue.of(Duration.ofSeconds(90)))
                .withMessage("the time of a parameter must be whole minutes, such as PT90M or PT2H; was PT1M30S");
    }

    @Test
    void days_on_a_bound_are_allowed_and_one_beyond_it_is_not() {
        assertThat(EVERY.problem(ParameterValue.days(1))).isEmpty();
        assertThat(EVERY.problem(ParameterValue.days(14))).isEmpty();
        assertThat(EVERY.problem(ParameterValue.days(0)))
                .contains(new ElementProblem("parameters/every", "", "the days 0", "from 1 to 14 days"));
        assertThat(EVERY.problem(ParameterValue.days(15))).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterValue.days(-1))
                .withMessage("the days of a parameter must be 0 or more, was -1");
    }

    @Test
    void a_value_of_another_type_is_never_allowed() {
        assertThat(EVERY.problem(ParameterValue.of(2)))
                .contains(new ElementProblem("parameters/every", "", "the number 2", "from 1 to 14 days"));
        assertThat(RULE.problem(ParameterValue.code("none")))
                .contains(
                        new ElementProblem("parameters/rule", "", "the code 'none'", "one of the codes mild, strict"));
        assertThat(OPEN.problem(ParameterValue.code("yes")))
                .contains(new ElementProblem("parameters/open", "", "the code 'yes'", "yes or no"));
    }

    @Test
    void a_value_reads_as_a_sentence_needs_it() {
        assertThat(ON_DUTY.words(ParameterValue.of(2))).isEqualTo(Text.of("2", "2"));
        assertThat(TIME_OUT.words(ParameterValue.of(Duration.ofHours(1)))).isEqualTo(Text.of("1 hour", "1小时"));
        assertThat(TIME_OUT.words(ParameterValue.of(Duration.ofHours(2)))).isEqualTo(Text.of("2 hours", "2小时"));
        assertThat(TIME_OUT.words(ParameterValue.of(Duration.ofMinutes(90)))).isEqualTo(Text.of("90 minutes", "90分钟"));
        assertThat(EVERY.words(ParameterValue.days(1))).isEqualTo(Text.of("1 day", "1天"));
        assertThat(EVERY.words(ParameterValue.days(3))).isEqualTo(Text.of("3 days", "3天"));
        assertThat(RULE.words(ParameterValue.code("strict"))).isEqualTo(Text.of("strictly", "从严"));
        assertThat(OPEN.words(ParameterValue.of(true))).isEqualTo(Text.of("yes", "是"));
        assertThat(OPEN.words(ParameterValue.of(false))).isEqualTo(Text.of("no", "否"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERY.words(ParameterValue.days(15)))
                .withMessage("parameters/every: the days 15; expected from 1 to 14 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OnDuty", "on-duty", "onDuty2"})
    void an_id_is_what_a_text_can_name(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter(id, ParameterType.YES_NO).build())
                .withMessage(
                        "the id of a parameter must be letters only, the first in lower case, such as 'gateOnDuty', so that"
                                + " a text can name it; was '" + id + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 2.0, 'the value of a parameter must be a whole number, was ''2.0'''",
        "INTEGER, 02, 'the value of a parameter of type INTEGER must be written like ''2'', was ''02'''",
        "DURATION, 2h, 'the value of a parameter must be a time such as PT2H, was ''2h'''",
        "DURATION, PT120M, 'the value of a parameter of type DURATION must be written like ''PT2H'', was ''PT120M'''",
        "YES_NO, maybe, 'the value of a parameter of type YES_NO must be written like ''no'', was ''maybe'''"
    })
    void a_value_that_is_written_in_another_way_is_refused(ParameterType type, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterValue.parse(type, text))
                .withMessage(message);
    }
}
