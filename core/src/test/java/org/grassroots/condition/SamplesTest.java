package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.condition.Conditions.all;
import static org.grassroots.condition.Conditions.atLeast;
import static org.grassroots.condition.Conditions.between;
import static org.grassroots.condition.Conditions.is;
import static org.grassroots.tally.Populations.formal;
import static org.grassroots.tally.Populations.fullMembersOnRoll;
import static org.grassroots.tally.Populations.membersOnRoll;
import static org.grassroots.tally.Populations.temporary;
import static org.grassroots.tally.Populations.withRoll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private record Flag(String name) implements Trait<Compound> {
        @Override
        public Text title() {
            return Text.same(name);
        }

        @Override
        public Answer holds(Compound compound, Census census) {
            return Answer.NO;
        }

        @Override
        public Deciders towardsYes(Compound compound, Census census) {
            return Deciders.NONE;
        }
    }

    @Test
    void a_count_is_tried_at_none_and_below_at_and_above_each_limit() {
        Samples<CompoundBranch> samples =
                Samples.of(List.of(atLeast(fullMembersOnRoll(), 7), between(fullMembersOnRoll(), new Interval(2, 3))));

        assertThat(samples.measures()).containsExactly(fullMembersOnRoll());
        assertThat(samples.values(0)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void every_combination_is_tried_but_those_that_do_not_fit() {
        Samples<CompoundBranch> samples =
                Samples.of(List.of(is(formal()), is(temporary()), is(withRoll()), atLeast(fullMembersOnRoll(), 1)));
        List<List<Integer>> tried = new ArrayList<>();
        samples.any(sample -> {
            if (sample[3] == 0) {
                tried.add(IntStream.of(sample).boxed().toList());
            }
            return false;
        });

        // Functional; joint; temporary; formal.
        assertThat(tried)
                .containsExactly(List.of(0, 0, 0, 0), List.of(0, 0, 1, 0), List.of(0, 1, 0, 0), List.of(1, 0, 1, 0));
        assertThat(samples.size()).isEqualTo(24);
    }

    @Test
    void some_measures_can_be_held_while_others_are_tried() {
        Condition<CompoundBranch> seven = atLeast(fullMembersOnRoll(), 7);
        Condition<CompoundBranch> fifty = atLeast(membersOnRoll(), 50);
        Samples<CompoundBranch> samples = Samples.of(List.of(seven, fifty));
        int[] ofFifty = samples.places(membersOnRoll()::equals);

        assertThat(samples.any(new int[] {7, 0}, ofFifty, samples.holds(seven).and(samples.holds(fifty))))
                .isTrue();
        assertThat(samples.any(new int[] {6, 0}, ofFifty, samples.holds(seven))).isFalse();
        assertThat(samples.bounds(fifty.measures()).of(new int[] {7, 50})).containsExactly(50, 50);
    }

    @Test
    void a_share_changes_its_answer_at_its_edges() {
        for (Condition<CompoundBranch> share : List.<Condition<CompoundBranch>>of(
                Conditions.shareAtLeast(fullMembersOnRoll(), membersOnRoll(), new Fraction(4, 5)),
                Conditions.shareAbove(fullMembersOnRoll(), membersOnRoll(), new Fraction(1, 2)),
                Conditions.shareAtLeast(fullMembersOnRoll(), membersOnRoll(), new Fraction(1, 3)))) {
            int enough = share.edges().get(fullMembersOnRoll()).iterator().next();
            int tooMany = share.edges().get(membersOnRoll()).iterator().next();

            assertThat(share.test(new int[] {enough, enough, tooMany - 1, tooMany - 1}, 0))
                    .isEqualTo(Answer.YES);
            assertThat(share.test(new int[] {enough, enough, tooMany, tooMany}, 0))
                    .isEqualTo(Answer.NO);
            assertThat(share.test(new int[] {enough - 1, enough - 1, tooMany - 1, tooMany - 1}, 0))
                    .isEqualTo(Answer.NO);
        }
    }

    @Test
    void too_many_samples_are_not_tried() {
        @SuppressWarnings("unchecked")
        Condition<Compound>[] flags = IntStream.range(0, 17)
                .mapToObj(number -> is(new Flag("flag" + number)))
                .toArray(Condition[]::new);
        Samples<Compound> samples = Samples.of(List.of(all("flags", Text.of("flags", "标记"), flags)));

        assertThat(samples.size()).isEqualTo(1 << 17);
        assertThat(samples.isTriable()).isFalse();
        assertThatThrownBy(() -> samples.any(sample -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 131072 samples; no more than 50000 can be tried");
    }
}
