package org.grassroots.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FactProperties {

    @Property
    void answers_keep_the_laws_of_three_valued_logic(@ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void learning_an_answer_never_turns_a_known_result_around(@ForAll Answer a, @ForAll boolean learned) {
        Answer later = Answer.of(learned);
        if (a.and(Answer.UNKNOWN).isKnown()) {
            assertThat(a.and(later)).isEqualTo(a.and(Answer.UNKNOWN));
        }
        if (a.or(Answer.UNKNOWN).isKnown()) {
            assertThat(a.or(later)).isEqualTo(a.or(Answer.UNKNOWN));
        }
    }

    @Property
    void sums_of_counts_do_not_depend_on_order(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("intervals") Interval c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Interval.exactly(0))).isEqualTo(a);
    }

    @Property
    void bounds_answer_as_every_count_between_them_does(
            @ForAll @IntRange(max = 8) int low,
            @ForAll @IntRange(max = 8) int more,
            @ForAll @IntRange(max = 18) int limit) {
        Interval bounds = new Interval(low, low + more);
        long reaching = IntStream.rangeClosed(low, low + more)
                .filter(count -> count >= limit)
                .count();
        Answer expected =
                reaching == more + 1 ? Answer.YES : Answer.of(reaching > 0).and(Answer.UNKNOWN);

        assertThat(bounds.reaches(limit)).isEqualTo(expected);
    }

    @Property
    void a_skeleton_is_its_own_skeleton(@ForAll("ids") String id) {
        assertThat(Id.skeleton(Id.skeleton(id))).isEqualTo(Id.skeleton(id));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Integer> bounds = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(Interval.UNBOUNDED - 60, Interval.UNBOUNDED));
        return bounds.tuple2()
                .map(pair -> new Interval(Math.min(pair.get1(), pair.get2()), Math.max(pair.get1(), pair.get2())));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("aA1Ａ１аАΑ小-_").ofMinLength(1).ofMaxLength(12);
    }
}
