package org.grassroots.city.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as a workbook keeps them: what XML cannot hold, and what would be taken for that, is written {@code _xFFFE_}. */
public final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean word = character == '_'
                    && ESCAPED.matcher(text).region(at, text.length()).lookingAt();
            if (word || character == '\r' || character >= '\uFFFE') {
                escaped.append("_x%04X_".formatted((int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    static String unescaped(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPED.matcher(text).replaceAll(XlsxText::character);
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escaped.group(1), 16)));
    }
}
