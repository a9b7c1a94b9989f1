package org.grassroots.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    private final TextPattern pattern =
            TextPattern.of(Text.of("{subject} has {observed} of {required}", "{subject}需要{required}人，实有{observed}人"));

    @Test
    void each_language_fills_its_gaps_in_its_own_order() {
        Text filled = pattern.fill(
                Map.of("subject", Text.same("甲"), "observed", Text.of("two", "两"), "required", Text.of("three", "三")));

        assertThat(filled).isEqualTo(Text.of("甲 has two of three", "甲需要三人，实有两人"));
    }

    @Test
    void gaps_come_in_the_order_of_the_english_sentence_and_cannot_be_changed() {
        assertThat(pattern.gaps()).containsExactly("subject", "observed", "required");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> pattern.gaps().add("more"));
    }

    @Test
    void a_value_is_filled_in_as_it_stands_even_if_it_looks_like_a_gap_or_a_group() {
        Text filled = TextPattern.of(Text.of("on {day}", "{day}")).fill(Map.of("day", Text.same("$1 {day} \\")));

        assertThat(filled.english()).isEqualTo("on $1 {day} \\");
    }

    @Test
    void languages_with_different_gaps_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(Text.of("{subject} has {observed}", "{subject}")))
                .withMessage("all languages must name the same gaps, but '{subject} has {observed}' has"
                        + " [subject, observed] and '{subject}' has [subject]");
    }

    @Test
    void a_traditional_wording_with_other_gaps_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(Text.of("of {subject}", "{subject}的", "{observed}的")))
                .withMessage("all languages must name the same gaps, but 'of {subject}' has [subject] and '{observed}的'"
                        + " has [observed]");
    }

    @Test
    void a_sentence_is_traditional_if_its_pattern_is_whatever_its_values_are() {
        TextPattern traditional = TextPattern.of(Text.of("{team} and {place}", "{team}与{place}", "{place}與{team}"));
        Map<String, Text> values = Map.of("team", Text.of("publicity", "宣传", "宣傳"), "place", Text.of("gate", "门"));

        assertThat(traditional.fill(values)).isEqualTo(Text.of("publicity and gate", "宣传与门", "门與宣傳"));
        assertThat(TextPattern.of(Text.of("{team} at {place}", "{place}{team}")).fill(values))
                .isEqualTo(Text.of("publicity at gate", "门宣传"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Subject}", "{full-members}", "{subject", "subject}", "{}", "{{subject}}"})
    void a_brace_that_belongs_to_no_gap_is_refused(String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(Text.of(sentence, sentence)))
                .withMessage("a gap must look like {fullMembers}: letters only, the first in lower case; '" + sentence
                        + "' has another brace");
    }

    @Test
    void a_gap_without_a_value_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pattern.fill(Map.of("subject", Text.same("甲"))))
                .withMessage(
                        "no value for {observed} in '{subject} has {observed} of {required}'; given are [subject]");
    }

    @Test
    void patterns_of_the_same_words_are_equal() {
        assertThat(pattern)
                .isEqualTo(TextPattern.of(pattern.pattern()))
                .hasSameHashCodeAs(TextPattern.of(pattern.pattern()))
                .isNotEqualTo(TextPattern.of(Text.same("other")))
                .hasToString("{subject} has {observed} of {required}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "　"})
    void a_text_that_is_blank_in_one_language_is_refused_and_the_other_named(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(blank, "小区"))
                .withMessage("the English text must not be blank (its Chinese is '小区')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("compound", blank))
                .withMessage("the Chinese text must not be blank (its English is 'compound')");
    }

    @Test
    void a_text_speaks_every_language() {
        Text text = Text.of("compound", "小区");

        assertThat(text.in(Language.ENGLISH)).isEqualTo("compound");
        assertThat(text.in(Language.SIMPLIFIED_CHINESE)).isEqualTo("小区");
        assertThat(text.map(word -> "<" + word + ">")).isEqualTo(Text.of("<compound>", "<小区>"));
        assertThat(Text.same("A1")).isEqualTo(Text.of("A1", "A1"));
        assertThat(Language.ENGLISH.tag()).isEqualTo("en");
        assertThat(Language.SIMPLIFIED_CHINESE.tag()).isEqualTo("zh-Hans");
        assertThat(Language.TRADITIONAL_CHINESE.tag()).isEqualTo("zh-Hant");
    }
}
