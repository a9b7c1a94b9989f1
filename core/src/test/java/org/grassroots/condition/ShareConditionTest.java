package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Fraction;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.tally.Tally;
import org.junit.jupiter.api.Test;

class ShareConditionTest {
    private static final Fraction FOUR_FIFTHS = new Fraction(4, 5);
    private static final Fraction HALF = new Fraction(1, 2);

    private static Given known(String name, int count) {
        return Given.of(name, count, List.of(), List.of());
    }

    private static Answer atLeast(int part, int whole, Fraction share) {
        return Given.test(Conditions.shareAtLeast(known("part", part), known("whole", whole), share));
    }

    private static Answer above(int part, int whole, Fraction share) {
        return Given.test(Conditions.shareAbove(known("part", part), known("whole", whole), share));
    }

    @Test
    void a_share_is_reached_at_its_number_and_exceeded_only_above() {
        assertThat(atLeast(7, 10, FOUR_FIFTHS)).isEqualTo(Answer.NO);
        assertThat(atLeast(8, 10, FOUR_FIFTHS)).isEqualTo(Answer.YES);
        assertThat(atLeast(4, 6, FOUR_FIFTHS)).isEqualTo(Answer.NO);
        assertThat(atLeast(5, 6, FOUR_FIFTHS)).isEqualTo(Answer.YES);
        assertThat(above(5, 10, HALF)).isEqualTo(Answer.NO);
        assertThat(above(6, 10, HALF)).isEqualTo(Answer.YES);
        assertThat(above(3, 5, HALF)).isEqualTo(Answer.YES);
    }

    @Test
    void of_nothing_every_share_is_reached_and_none_exceeded() {
        assertThat(atLeast(0, 0, FOUR_FIFTHS)).isEqualTo(Answer.YES);
        assertThat(above(0, 0, HALF)).isEqualTo(Answer.NO);
        assertThat(above(0, 3, new Fraction(0, 1))).isEqualTo(Answer.NO);
        assertThat(above(1, 3, new Fraction(0, 1))).isEqualTo(Answer.YES);
        assertThat(atLeast(0, 3, new Fraction(0, 1))).isEqualTo(Answer.YES);
        assertThat(above(3, 3, new Fraction(1, 1))).isEqualTo(Answer.NO);
    }

    @Test
    void one_of_any_whole_is_more_than_nothing_of_it() {
        Given part = Given.of("part", 0, List.of(1), List.of());
        Given whole = Given.of("whole", 1, List.of(), List.of(1));
        Explanation some = Given.explain(Conditions.shareAbove(part, whole, new Fraction(0, 1)));

        assertThat(some.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(some.towardsYes().sets(12).sets()).containsExactly(Set.copyOf(part.facts()));
        assertThat(some.towardsNo().sets(12).sets()).containsExactly(Set.copyOf(part.facts()));
    }

    @Test
    void the_number_that_a_share_comes_to_is_what_is_required() {
        Explanation seven = Given.explain(Conditions.shareAtLeast(known("part", 7), known("whole", 10), FOUR_FIFTHS));
        Explanation half = Given.explain(Conditions.shareAbove(known("part", 7), known("whole", 10), HALF));

        assertThat(seven.required()).contains(Quantity.of(8));
        assertThat(seven.margin()).contains(Quantity.of(1));
        assertThat(half.required()).contains(Quantity.of(6));
        assertThat(half.margin()).contains(Quantity.of(1));
    }

    @Test
    void of_a_whole_that_is_not_known_the_number_is_not_either() {
        Given whole = Given.of("whole", 9, List.of(1), List.of());
        Explanation eight = Given.explain(Conditions.shareAtLeast(known("part", 8), whole, FOUR_FIFTHS));
        Explanation seven = Given.explain(Conditions.shareAtLeast(known("part", 7), whole, new Fraction(3, 4)));

        assertThat(eight.answer()).as("8 of 9 and 8 of 10").isEqualTo(Answer.YES);
        assertThat(eight.required()).contains(Quantity.UNKNOWN);
        assertThat(eight.margin()).isEmpty();
        assertThat(seven.answer()).as("7 of 9 but not of 10").isEqualTo(Answer.UNKNOWN);
        assertThat(seven.towardsYes().sets(12).sets()).containsExactly(Set.copyOf(whole.facts()));
    }

    @Test
    void a_fact_in_both_tallies_stands_with_all_others() {
        Given whole = Given.of("whole", 1, List.of(1, 1), List.of());
        Given part =
                new Given("part", new Tally(List.of(), List.of(), whole.tally().open()));
        Explanation half = Given.explain(Conditions.shareAtLeast(part, whole, HALF));

        assertThat(half.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(half.towardsYes().sets(12)).isEqualTo(new DecisiveSets(List.of(Set.copyOf(whole.facts())), 0));
        assertThat(half.towardsNo()).isEqualTo(half.towardsYes());
    }

    @Test
    void hundreds_of_open_facts_are_told_too() {
        Given part = Given.of("part", 0, Collections.nCopies(300, 1), List.of());
        Given whole = Given.of("whole", 0, Collections.nCopies(300, 1), List.of());
        Explanation half = Given.explain(Conditions.shareAtLeast(part, whole, HALF));

        assertThat(half.towardsYes().sets(12).sets())
                .hasSize(12)
                .first()
                .satisfies(first -> assertThat(first)
                        .as("one of the part for every two of the whole")
                        .hasSize(150));
    }
}
