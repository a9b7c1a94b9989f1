package org.grassroots.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Trials.Lesson;
import org.junit.jupiter.api.Test;

/** Lessons that write letters; the question is what can be written with them. */
class TrialsTest {
    private static final MissingFact A = fact("a");
    private static final MissingFact B = fact("b");
    private static final MissingFact C = fact("c");

    private static MissingFact fact(String id) {
        return MissingFact.of(Subject.Kind.MEMBER, MemberId.of(id), Field.STATUS);
    }

    private static Lesson<String> writes(MissingFact fact, String... letters) {
        return new Lesson<>(
                Deciders.of(fact),
                known -> Stream.of(letters).map(letter -> known + letter).toList());
    }

    private static List<Set<MissingFact>> deciding(String known, String pattern, List<Lesson<String>> lessons) {
        return Trials.of(known, lessons, written -> written.matches(pattern))
                .sets(12)
                .sets();
    }

    @Test
    void what_is_decided_needs_no_lesson() {
        assertThat(deciding("x", "x.*", List.of(writes(A, "a")))).containsExactly(Set.of());
    }

    @Test
    void what_no_lesson_decides_has_no_set() {
        assertThat(deciding("", "x", List.of(writes(A, "a"), writes(B, "b")))).isEmpty();
        assertThat(deciding("", "x", List.of())).isEmpty();
    }

    @Test
    void one_fitting_answer_is_enough() {
        assertThat(deciding("", "n", List.of(writes(A, "y", "n")))).containsExactly(Set.of(A));
    }

    @Test
    void only_the_smallest_choices_are_told_smallest_first() {
        assertThat(deciding("", ".*c|ab.*", List.of(writes(A, "a"), writes(B, "b"), writes(C, "c"))))
                .containsExactly(Set.of(C), Set.of(A, B));
    }

    @Test
    void a_later_lesson_builds_on_what_an_earlier_one_taught() {
        Lesson<String> doubles = new Lesson<>(Deciders.of(B), known -> List.of(known + known));

        assertThat(deciding("", "aa", List.of(writes(A, "a"), doubles))).containsExactly(Set.of(A, B));
    }

    @Test
    void a_lesson_may_be_taught_by_any_of_several_facts() {
        Lesson<String> either = new Lesson<>(Deciders.of(A).or(Deciders.of(B)), known -> List.of("x"));

        assertThat(deciding("", "x", List.of(either))).containsExactly(Set.of(A), Set.of(B));
    }

    @Test
    void more_lessons_than_can_be_tried_are_refused() {
        List<Lesson<String>> thirteen = Collections.nCopies(13, writes(A, "a"));

        assertThat(deciding("", "a", Collections.nCopies(12, writes(A, "a")))).containsExactly(Set.of(A));
        assertThatThrownBy(() -> deciding("", "a", thirteen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all choices of the lessons are tried, so there must be 12 at the most; there are 13");
    }
}
