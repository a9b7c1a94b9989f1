package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Referee;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraitConditionTest {
    private static final MissingFact SO = Referee.fact(0);
    private static final MissingFact NOT_SO = Referee.fact(1);

    private record Being(Answer is) implements Trait<String> {
        @Override
        public String name() {
            return "being";
        }

        @Override
        public Text title() {
            return Text.of("being", "存在");
        }

        @Override
        public Answer holds(String subject, Census census) {
            return is;
        }

        @Override
        public Deciders towardsYes(String subject, Census census) {
            return Deciders.of(SO);
        }

        @Override
        public Deciders towardsNo(String subject, Census census) {
            return Deciders.of(NOT_SO);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_must_be_is_so_and_what_must_not_be_is_not(Answer is) {
        Condition<String> must = Conditions.is(new Being(is));
        Condition<String> mustNot = Conditions.isNot(new Being(is));

        assertThat(Given.test(must)).isEqualTo(is);
        assertThat(Given.explain(must).answer()).isEqualTo(is);
        assertThat(Given.test(mustNot)).isEqualTo(is.not());
        assertThat(Given.explain(mustNot).answer()).isEqualTo(is.not());
    }

    @Test
    void what_makes_it_so_makes_not_so_the_other_way_round() {
        Explanation must = Given.explain(Conditions.is(new Being(Answer.UNKNOWN)));
        Explanation mustNot = Given.explain(Conditions.isNot(new Being(Answer.UNKNOWN)));

        assertThat(must.towardsYes().sets(1).sets()).containsExactly(Set.of(SO));
        assertThat(must.towardsNo().sets(1).sets()).containsExactly(Set.of(NOT_SO));
        assertThat(mustNot.towardsYes()).isEqualTo(must.towardsNo());
        assertThat(mustNot.towardsNo()).isEqualTo(must.towardsYes());
    }

    @Test
    void what_is_known_is_decided_already() {
        Explanation known = Given.explain(Conditions.is(new Being(Answer.YES)));

        assertThat(known.towardsYes()).isEqualTo(Deciders.ALREADY);
        assertThat(known.towardsNo()).isEqualTo(Deciders.NONE);
    }
}
