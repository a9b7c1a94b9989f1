package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AssignmentClarityTest {

    @Test
    void a_hundred_percent_means_every_one() {
        assertThat(new AssignmentClarity(1000, 1000, 999, 1000, 1000, 999).percent())
                .isEqualTo(99);
        assertThat(new AssignmentClarity(1000, 1000, 1000, 1000, 1000, 1000).percent())
                .isEqualTo(100);
        assertThat(new AssignmentClarity(3, 3, 3, 3, 0, 0).percent()).isZero();
    }

    @Test
    void where_nobody_is_assigned_nothing_is_unclear() {
        assertThat(AssignmentClarity.NONE.percent()).isEqualTo(100);
        assertThat(AssignmentClarity.NONE.isClear()).isTrue();
    }

    @Test
    void counts_of_two_teams_add_up() {
        AssignmentClarity sum = new AssignmentClarity(4, 4, 3, 4, 4, 3).plus(new AssignmentClarity(2, 1, 2, 2, 2, 1));

        assertThat(sum).isEqualTo(new AssignmentClarity(6, 5, 5, 6, 6, 4));
        assertThat(sum.percent()).isEqualTo(66);
        assertThat(sum.isClear()).isFalse();
    }

    @Test
    void all_four_cannot_be_clear_more_often_than_one_of_them() {
        assertThatThrownBy(() -> new AssignmentClarity(4, 4, 2, 4, 4, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of 4 assignments 4, 2, 4 and 4 are clear, so all four cannot be clear of 3");
    }
}
