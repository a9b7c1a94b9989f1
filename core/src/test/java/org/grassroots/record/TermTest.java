package org.grassroots.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

    @Test
    void a_term_of_which_nothing_is_known_says_so() {
        assertThat(Term.UNKNOWN.electedOn()).isEmpty();
        assertThat(Term.UNKNOWN.shiftedTo().exists()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_term_may_be_shifted_to_the_day_of_its_election_and_not_before() {
        assertThat(new Term(Optional.of(DAY), Known.of(DAY)).shiftedTo()).isEqualTo(Known.of(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(Optional.of(DAY), Known.of(DAY.minusDays(1))))
                .withMessage("the shifted end of a term (2020-06-30) must not come before the election it runs from"
                        + " (2020-07-01)");
    }

    @Test
    void a_shift_is_taken_also_where_the_election_is_not_known_and_an_election_where_no_shift_is() {
        assertThat(new Term(Optional.empty(), Known.of(DAY)).shiftedTo().value())
                .contains(DAY);
        assertThat(new Term(Optional.of(DAY), Known.none()).shiftedTo().exists())
                .isEqualTo(Answer.NO);
        assertThat(new Term(Optional.of(DAY), Known.unknown()).electedOn()).contains(DAY);
    }

    @Test
    void an_act_may_be_known_without_its_day() {
        assertThat(BranchAct.of(BranchAct.Kind.ADMITTED_MEMBER))
                .isEqualTo(new BranchAct(BranchAct.Kind.ADMITTED_MEMBER, Optional.empty()));
    }
}
