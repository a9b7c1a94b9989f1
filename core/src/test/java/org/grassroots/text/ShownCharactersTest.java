package org.grassroots.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x7E, 0xA0, 0x200D, 0x2010, 0x2029, 0x202F, 0x2065, 0x206A, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0,
                0xFEFE, 0xFF00, 0xFFFD, 0x10000, 0x1F600, '<', '&', '党'
            })
    void characters_beside_the_refused_ones_are_shown(int codePoint) {
        assertThat(ShownCharacters.mayBeShown(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0A, 0x1F, 0x7F, 0x9F, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF,
                0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void controls_direction_marks_and_what_no_xml_may_hold_are_not_shown(int codePoint) {
        assertThat(ShownCharacters.mayBeShown(codePoint)).isFalse();
    }
}
