package org.grassroots.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final Text LEDGER = Text.of("ledger", "台账", "臺賬");
    private static final Text GATE = Text.of("gate", "门");

    @Test
    void readers_of_traditional_chinese_get_the_simplified_wording_where_there_is_no_other() {
        assertThat(LEDGER.in(Language.TRADITIONAL_CHINESE)).isEqualTo("臺賬");
        assertThat(GATE.in(Language.TRADITIONAL_CHINESE)).isEqualTo("门");
        assertThat(Text.same("A1").in(Language.TRADITIONAL_CHINESE)).isEqualTo("A1");
    }

    @Test
    void only_a_wording_that_somebody_wrote_is_stated() {
        assertThat(LEDGER.traditionalChinese()).contains("臺賬");
        assertThat(GATE.traditionalChinese()).isEmpty();
        assertThat(Text.same("A1").traditionalChinese()).isEmpty();
    }

    @Test
    void texts_with_and_without_a_traditional_wording_are_not_equal_even_if_they_read_the_same() {
        assertThat(Text.of("duty", "值守", "值守"))
                .isEqualTo(Text.of("duty", "值守", "值守"))
                .hasSameHashCodeAs(Text.of("duty", "值守", "值守"))
                .isNotEqualTo(Text.of("duty", "值守"));
    }

    @Test
    void a_wording_that_nobody_wrote_is_not_named() {
        assertThat(LEDGER).hasToString("Text[english=ledger, simplifiedChinese=台账, traditionalChinese=臺賬]");
        assertThat(GATE).hasToString("Text[english=gate, simplifiedChinese=门]");
    }

    @Test
    void a_change_is_applied_to_every_wording_there_is() {
        assertThat(LEDGER.map(word -> word + "!")).isEqualTo(Text.of("ledger!", "台账!", "臺賬!"));
        assertThat(GATE.map(word -> word + "!")).isEqualTo(Text.of("gate!", "门!"));
    }

    @Test
    void a_text_made_from_others_is_traditional_if_any_of_them_is() {
        assertThat(joined(LEDGER, GATE)).isEqualTo(Text.of("ledger/gate", "台账/门", "臺賬/门"));
        assertThat(joined(GATE, GATE)).isEqualTo(Text.of("gate/gate", "门/门"));
    }

    private static Text joined(Text... parts) {
        List<Text> all = List.of(parts);
        return Text.madeFrom(
                all, language -> all.stream().map(part -> part.in(language)).collect(Collectors.joining("/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void a_blank_traditional_wording_is_refused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("compound", "小区", blank))
                .withMessage("the Traditional Chinese text must not be blank (its English is 'compound')");
    }
}
