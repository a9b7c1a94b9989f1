package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.junit.jupiter.api.Test;

/** Both sides of every limit, of every operator. */
class CountConditionTest {
    private static final Interval TWO_TO_SIX = new Interval(2, 6);

    private static Given known(int count) {
        return Given.of("count", count, List.of(), List.of());
    }

    private static Given between(int low, int high) {
        return Given.of("count", low, Collections.nCopies(high - low, 1), List.of());
    }

    private static Answer test(Function<Given, Condition<String>> condition, int count) {
        return Given.test(condition.apply(known(count)));
    }

    private static Answer test(Function<Given, Condition<String>> condition, int low, int high) {
        return Given.test(condition.apply(between(low, high)));
    }

    private static String margin(Function<Given, Condition<String>> condition, int low, int high) {
        return Given.explain(condition.apply(between(low, high)))
                .margin()
                .map(margin -> margin.text().english())
                .orElse("none");
    }

    @Test
    void at_least() {
        Function<Given, Condition<String>> three = count -> Conditions.atLeast(count, 3);

        assertThat(test(three, 2)).isEqualTo(Answer.NO);
        assertThat(test(three, 3)).isEqualTo(Answer.YES);
        assertThat(test(three, 1, 2)).isEqualTo(Answer.NO);
        assertThat(test(three, 2, 3)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(three, 3, 4)).isEqualTo(Answer.YES);
        assertThat(margin(three, 0, 2)).isEqualTo("1 to 3");
        assertThat(margin(three, 3, 3)).isEqualTo("0");
        assertThat(margin(three, 2, 3)).isEqualTo("none");
    }

    @Test
    void at_most() {
        Function<Given, Condition<String>> three = count -> Conditions.atMost(count, 3);

        assertThat(test(three, 3)).isEqualTo(Answer.YES);
        assertThat(test(three, 4)).isEqualTo(Answer.NO);
        assertThat(test(three, 2, 3)).isEqualTo(Answer.YES);
        assertThat(test(three, 3, 4)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(three, 4, 5)).isEqualTo(Answer.NO);
        assertThat(margin(three, 4, 5)).isEqualTo("1 to 2");
    }

    @Test
    void below() {
        Function<Given, Condition<String>> three = count -> Conditions.below(count, 3);

        assertThat(test(three, 2)).isEqualTo(Answer.YES);
        assertThat(test(three, 3)).isEqualTo(Answer.NO);
        assertThat(test(three, 1, 2)).isEqualTo(Answer.YES);
        assertThat(test(three, 2, 3)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(three, 3, 4)).isEqualTo(Answer.NO);
        assertThat(margin(three, 3, 4)).isEqualTo("0 to 1");
    }

    @Test
    void above() {
        Function<Given, Condition<String>> three = count -> Conditions.above(count, 3);

        assertThat(test(three, 3)).isEqualTo(Answer.NO);
        assertThat(test(three, 4)).isEqualTo(Answer.YES);
        assertThat(test(three, 2, 3)).isEqualTo(Answer.NO);
        assertThat(test(three, 3, 4)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(three, 4, 5)).isEqualTo(Answer.YES);
        assertThat(margin(three, 4, 5)).isEqualTo("1 to 2");
    }

    @Test
    void exactly() {
        Function<Given, Condition<String>> three = count -> Conditions.exactly(count, 3);

        assertThat(test(three, 2)).isEqualTo(Answer.NO);
        assertThat(test(three, 3)).isEqualTo(Answer.YES);
        assertThat(test(three, 4)).isEqualTo(Answer.NO);
        assertThat(test(three, 1, 2)).isEqualTo(Answer.NO);
        assertThat(test(three, 2, 4)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(three, 4, 6)).isEqualTo(Answer.NO);
        assertThat(margin(three, 1, 2)).isEqualTo("1 to 2");
        assertThat(margin(three, 5, 6)).isEqualTo("2 to 3");
        assertThat(margin(three, 3, 3)).isEqualTo("0");
    }

    @Test
    void between_two_limits() {
        Function<Given, Condition<String>> range = count -> Conditions.between(count, TWO_TO_SIX);

        assertThat(test(range, 1)).isEqualTo(Answer.NO);
        assertThat(test(range, 2)).isEqualTo(Answer.YES);
        assertThat(test(range, 6)).isEqualTo(Answer.YES);
        assertThat(test(range, 7)).isEqualTo(Answer.NO);
        assertThat(test(range, 0, 1)).isEqualTo(Answer.NO);
        assertThat(test(range, 1, 2)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(range, 2, 6)).isEqualTo(Answer.YES);
        assertThat(test(range, 6, 7)).isEqualTo(Answer.UNKNOWN);
        assertThat(test(range, 7, 9)).isEqualTo(Answer.NO);
    }

    @Test
    void the_margin_between_two_limits_is_that_of_the_nearer_one() {
        Function<Given, Condition<String>> range = count -> Conditions.between(count, TWO_TO_SIX);

        assertThat(margin(range, 0, 1)).isEqualTo("1 to 2");
        assertThat(margin(range, 7, 9)).isEqualTo("1 to 3");
        assertThat(margin(range, 3, 3)).isEqualTo("1");
        assertThat(margin(range, 2, 6)).as("2 at the ends, 4 in the middle").isEqualTo("0 to 2");
        assertThat(margin(range, 3, 5)).isEqualTo("1 to 2");
    }

    @Test
    void a_list_leaves_a_count_open_upwards() {
        Given listed = Given.of("count", 3, List.of(), List.of(1));

        assertThat(Given.test(Conditions.atLeast(listed, 3))).isEqualTo(Answer.YES);
        assertThat(Given.test(Conditions.atLeast(listed, 4))).isEqualTo(Answer.UNKNOWN);
        assertThat(Given.test(Conditions.below(listed, 3))).isEqualTo(Answer.NO);
        assertThat(Given.test(Conditions.atMost(listed, Interval.UNBOUNDED - 1)))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Given.explain(Conditions.atLeast(listed, 2)).margin().map(Quantity::text))
                .hasValueSatisfying(text -> assertThat(text.english()).isEqualTo("at least 1"));
    }

    @Test
    void what_a_list_must_hold_leaves_the_less_room_for_others() {
        // Two may count and a list is missing: exactly two are told only when all three are known.
        Given listed = Given.of("count", 0, List.of(1, 1), List.of(1));
        Explanation exactly = Given.explain(Conditions.exactly(listed, 2));

        assertThat(exactly.towardsYes().sets(12).sets())
                .hasSize(1)
                .first()
                .satisfies(set -> assertThat(set).hasSize(3));
    }

    @Test
    void a_limit_no_count_can_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.atLeast(known(1), -1))
                .withMessage("the limit of count must be 0 to 2147483646, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.atMost(known(1), Interval.UNBOUNDED))
                .withMessage("the limit of count must be 0 to 2147483646, was 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.between(known(1), Interval.atLeast(3)))
                .withMessage("the limit of count must be 0 to 2147483646, was 3 to 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conditions.below(known(1), 0))
                .withMessage("no count can be below 0");
        assertThat(test(count -> Conditions.below(count, 1), 0)).isEqualTo(Answer.YES);
        assertThat(test(count -> Conditions.atMost(count, 0), 0)).isEqualTo(Answer.YES);
        assertThat(test(count -> Conditions.atLeast(count, 0), 0, 3)).isEqualTo(Answer.YES);
    }
}
