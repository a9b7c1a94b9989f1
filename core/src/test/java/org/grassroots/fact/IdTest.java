package org.grassroots.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final String SHAPE =
            "the id of a branch must be made of letters, digits and '-_.:/#', such as 'north-2'; character ";

    @ParameterizedTest
    @ValueSource(strings = {"a", "north-2", "小区-7", "a_b.c:d/e#f", "Ａ1", "𠮷1"})
    void letters_and_digits_of_any_script_and_a_few_signs_make_an_id(String value) {
        assertThatNoException().isThrownBy(() -> Id.check("a branch", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "' '|1 (U+0020)",
                "a b|2 (U+0020)",
                "a　b|2 (U+3000)",
                "a\u200Bb|2 (U+200B)",
                "a\u3164b|2 (U+3164)",
                "a\"b|2 (U+0022)",
                "𠮷1!|3 (U+0021)",
                "👍|1 (U+1F44D)",
                "a\uD800|2 (U+D800)"
            })
    void any_other_character_is_refused_with_its_place_and_code_but_not_shown(String value, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.check("a branch", value))
                .withMessage(SHAPE + place + " is none of them");
    }

    @Test
    void sixty_four_characters_fit_and_sixty_five_do_not() {
        assertThatNoException().isThrownBy(() -> Id.check("a branch", "a".repeat(64)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.check("a branch", "a".repeat(65)))
                .withMessage("the id of a branch must have 1 to 64 characters, was 65 long");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThatNoException().isThrownBy(() -> Id.check("a branch", "𠮷".repeat(64)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.check("a branch", "𠮷".repeat(65)))
                .withMessage("the id of a branch must have 1 to 64 characters, was 65 long");
    }

    @Test
    void an_empty_id_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.check("a branch", ""))
                .withMessage("the id of a branch must have 1 to 64 characters, was 0 long");
    }

    @ParameterizedTest
    @CsvSource({
        "A1, a1",
        "A1, Ａ1",
        "A1, Ａ１",
        "A1, А1", // the second A is Cyrillic
        "A1, а1", // Cyrillic and small
        "A1, Α1", // Greek
        "小区1, 小区１",
        "x, х"
    })
    void ids_that_the_eye_takes_for_one_have_one_skeleton(String one, String other) {
        assertThat(one).isNotEqualTo(other);
        assertThat(Id.skeleton(one)).isEqualTo(Id.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({"A1, A2", "A1, B1", "a-1, a_1", "小区1, 小区2", "a1, a11"})
    void ids_that_differ_to_the_eye_have_different_skeletons(String one, String other) {
        assertThat(Id.skeleton(one)).isNotEqualTo(Id.skeleton(other));
    }
}
