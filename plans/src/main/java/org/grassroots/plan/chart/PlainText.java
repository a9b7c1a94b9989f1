package org.grassroots.plan.chart;

import org.grassroots.text.ShownCharacters;

/**
 * Makes any string safe to put on one line of a picture.
 *
 * <p>White space is written out here and not asked of the JVM, whose Unicode tables differ between versions.
 */
final class PlainText {
    private PlainText() {}

    /** The text without control, direction and broken characters; each stretch of white space becomes one space. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = out.length() > 0;
            } else if (ShownCharacters.mayBeShown(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' '
                || (c >= 0x09 && c <= 0x0D)
                || c == 0x85
                || c == 0xA0
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x3000;
    }
}
