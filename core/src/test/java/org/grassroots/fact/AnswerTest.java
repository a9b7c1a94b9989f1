package org.grassroots.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "NO, YES, NO, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "YES, YES, YES, YES"
    })
    void and_and_or_follow_the_truth_table_of_three_values(Answer left, Answer right, Answer and, Answer or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"NO, YES", "UNKNOWN, UNKNOWN", "YES, NO"})
    void not_turns_yes_and_no_around_and_leaves_the_unknown(Answer answer, Answer turned) {
        assertThat(answer.not()).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void a_boolean_is_a_known_answer(boolean yes, Answer answer) {
        assertThat(Answer.of(yes)).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void only_yes_and_no_are_known(Answer answer) {
        assertThat(answer.isKnown()).isEqualTo(answer == Answer.YES || answer == Answer.NO);
    }
}
