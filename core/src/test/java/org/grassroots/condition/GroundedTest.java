package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.grassroots.area.Community;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.register.Registers;
import org.grassroots.tally.Census;
import org.grassroots.tally.Populations;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundedTest {
    private static final Text TITLE = Text.of("told by its grounds", "依据");
    private static final MissingFact FACT = MissingFact.of(Subject.Kind.BRANCH, BranchId.of("b9"), Field.APPROVAL);
    /** Two full members here, and two more of whom nothing is known. */
    private static final Census CENSUS =
            Census.of(Registers.compound("c1").full(2).add(2, member -> member).build());

    private static final Community HERE = CENSUS.register().community();

    private record Told(Answer answer) implements Trait<Community> {
        @Override
        public String name() {
            return "told";
        }

        @Override
        public Text title() {
            return TITLE;
        }

        @Override
        public Answer holds(Community community, Census census) {
            return answer;
        }

        @Override
        public Deciders towardsYes(Community community, Census census) {
            return Deciders.of(FACT);
        }
    }

    private static Condition<Community> grounded(Answer answer) {
        return Conditions.grounded(
                "grounded",
                TITLE,
                Conditions.is(new Told(answer)),
                Conditions.atLeast(Populations.fullMembersOfCommunity(), 2),
                Conditions.atLeast(Populations.membersOfCommunity(), 5));
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void only_the_exact_condition_decides(Answer answer) {
        assertThat(grounded(answer).test(HERE, CENSUS)).isEqualTo(answer);
        assertThat(grounded(answer).explain(HERE, CENSUS).answer()).isEqualTo(answer);
        assertThat(grounded(answer).measures()).isEqualTo(List.of(new Told(answer)));
        assertThat(grounded(answer).edges()).hasSize(1);
    }

    @Test
    void what_would_decide_is_what_the_exact_condition_says() {
        Explanation explanation = grounded(Answer.UNKNOWN).explain(HERE, CENSUS);

        assertThat(explanation.towardsYes().sets(9).sets()).containsExactly(Set.of(FACT));
        assertThat(explanation.towardsNo().sets(9).sets()).containsExactly(Set.of(FACT));
    }

    @Test
    void a_message_speaks_of_the_first_part_that_answers_as_the_whole_does() {
        assertThat(grounded(Answer.NO).explain(HERE, CENSUS).telling().name()).isEqualTo("membersOfCommunity");
        assertThat(grounded(Answer.YES).explain(HERE, CENSUS).telling().name()).isEqualTo("fullMembersOfCommunity");
        assertThat(grounded(Answer.UNKNOWN).explain(HERE, CENSUS).telling().name())
                .isEqualTo("told");
    }

    @Test
    void the_numbers_of_the_grounds_fill_gaps() {
        assertThat(grounded(Answer.YES).quantities())
                .containsExactly("told", "fullMembersOfCommunity", "membersOfCommunity");
    }

    @Test
    void a_condition_without_grounds_is_refused() {
        assertThatThrownBy(() -> Conditions.grounded("bare", TITLE, Conditions.is(new Told(Answer.YES))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("condition 'bare' must have a ground");
    }

    @Test
    void a_message_does_not_speak_of_a_part_that_another_has_made_idle() {
        Condition<Community> either = Conditions.any(
                "either",
                TITLE,
                Conditions.atLeast(Populations.fullMembersOfCommunity(), 9),
                Conditions.is(new Told(Answer.YES)));
        Condition<Community> both =
                Conditions.all("both", TITLE, either, Conditions.atMost(Populations.membersOfCommunity(), 1));
        Explanation explanation = both.explain(HERE, CENSUS);

        assertThat(explanation.leaves().map(Explanation::answer)).containsExactly(Answer.NO, Answer.YES, Answer.NO);
        assertThat(explanation.telling().name()).isEqualTo("membersOfCommunity");
    }
}
