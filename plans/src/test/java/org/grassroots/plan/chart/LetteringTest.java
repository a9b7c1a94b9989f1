package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void full_width_characters_are_one_em_and_latin_letters_about_half() {
        assertThat(Lettering.width("采样，", 10)).isEqualTo(30);
        assertThat(Lettering.width("n", 100)).isBetween(50.0, 60.0);
        assertThat(Lettering.width("", 10)).isZero();
    }

    @Test
    void chinese_breaks_between_characters_but_no_line_starts_with_a_closing_mark() {
        assertThat(Lettering.wrap("先登记，后采样。再上报、归档", 10, 40))
                .allSatisfy(line -> assertThat("，。、").doesNotContain(line.substring(0, 1)))
                .allSatisfy(line -> assertThat(Lettering.width(line, 10)).isLessThanOrEqualTo(40));
    }

    @Test
    void traditional_chinese_is_as_wide_as_simplified_and_breaks_by_the_same_rules() {
        assertThat(Lettering.width("「應轉盡轉」，登記臺賬", 10)).isEqualTo(110);
        assertThat(Lettering.wrap("每名重點人員落實「五包一」，登記『專冊』後上報", 10, 90))
                .allSatisfy(line -> assertThat("，」』").doesNotContain(line.substring(0, 1)))
                .allSatisfy(line -> assertThat(line).doesNotEndWith("「").doesNotEndWith("『"))
                .allSatisfy(line -> assertThat(Lettering.width(line, 10)).isLessThanOrEqualTo(90));
    }

    @Test
    void no_line_ends_with_an_opening_bracket() {
        assertThat(Lettering.wrap("登记台账（核酸）后", 10, 50))
                .allSatisfy(line -> assertThat(line).doesNotEndWith("（"));
    }

    @Test
    void break_falls_after_a_mark_rather_than_inside_a_word() {
        assertThat(Lettering.wrap("人员到岗，领取防护物资", 14, 110)).containsExactly("人员到岗，", "领取防护物资");
    }

    @Test
    void english_breaks_between_words_into_lines_of_about_equal_length() {
        assertThat(Lettering.wrap("Close, disinfect and pack", 14, 120))
                .containsExactly("Close, disinfect", "and pack");
    }

    @Test
    void word_wider_than_the_limit_is_cut() {
        assertThat(Lettering.wrap("x".repeat(50), 10, 57))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).hasSize(10));
    }

    @Test
    void joined_emoji_stay_in_one_piece() {
        String family = "👨\u200D👩\u200D👧";
        assertThat(Lettering.wrap(family + family, 10, 45)).containsExactly(family, family);
    }

    @Test
    void control_and_direction_characters_and_broken_halves_are_removed() {
        assertThat(PlainText.clean(" a\u0000b\n\n\tc\u202Ed\uD800\uFFFE ")).isEqualTo("ab cd");
    }
}
