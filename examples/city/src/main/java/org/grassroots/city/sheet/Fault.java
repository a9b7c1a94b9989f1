package org.grassroots.city.sheet;

import org.grassroots.text.Text;

/**
 * What is wrong, before it is known where.
 *
 * @param met  the text as met; whoever reads what tells of people must not show it
 */
public record Fault(SheetRejection.Code code, Text met, Text expected) {
    private static final int SHOWN = 40;

    /** The text as met: in quotes, cut to 40 characters, control characters visible. */
    static Text quoted(String met) {
        StringBuilder shown = new StringBuilder();
        met.codePoints().limit(SHOWN).forEach(character -> {
            if (Spelling.damage(Character.toString(character)) < 0) {
                shown.appendCodePoint(character);
            } else {
                shown.append("\\u%04X".formatted(character));
            }
        });
        if (met.codePointCount(0, met.length()) > SHOWN) {
            shown.append('…');
        }
        return Text.of("'" + shown + "'", "“" + shown + "”");
    }
}
