package org.grassroots.city.sheet;

import java.util.Set;
import java.util.regex.Pattern;

/** Takes away what differs between two ways to write the same cell: width, script, white space, words for "unknown". */
final class Spelling {
    private static final String TRADITIONAL = "區縣稱樓棟總數業築類戶戸無暫單沒詳籌務訊資號據";
    private static final String SIMPLIFIED = "区县称楼栋总数业筑类户户无暂单没详筹务讯资号据";

    private static final Set<String> UNKNOWN = Set.of("", "暂无", "暂无信息", "暂无资讯", "暂无资料", "暂无数据", "未知", "未知类型", "不详");
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―]+");

    private Spelling() {}

    /** Half-width and Simplified where the words of our tables need it; as many characters as before. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char character) {
        if (character >= '！' && character <= '～') {
            return (char) (character - '！' + '!');
        }
        int traditional = TRADITIONAL.indexOf(character);
        return traditional < 0 ? character : SIMPLIFIED.charAt(traditional);
    }

    /** Without white space at the ends and invisible marks anywhere; each inner run of white space is one space. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSpace(character)) {
                gap = true;
            } else if (!isInvisible(character)) {
                if (gap && !clean.isEmpty()) {
                    clean.append(' ');
                }
                gap = false;
                clean.append(character);
            }
        }
        return clean.toString();
    }

    /**
     * @param clean  what {@link #clean} returned
     */
    static String withoutSpaces(String clean) {
        return clean.replace(" ", "");
    }

    /**
     * @param word  folded and without spaces
     */
    static boolean isUnknown(String word) {
        return UNKNOWN.contains(word) || DASHES.matcher(word).matches();
    }

    /** The index of the first character that no name can hold: a control, a change of direction, a lost letter; or -1. */
    static int damage(String clean) {
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            boolean direction = (character >= '\u202A' && character <= '\u202E')
                    || (character >= '\u2066' && character <= '\u2069');
            if (Character.isISOControl(character) || direction || character == '\uFFFD') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char character) {
        // The information separators U+001C to U+001F are "white space" for Java, but damage in a sheet.
        return (character >= '\t' && character <= '\r') || character == '\u0085' || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(char character) {
        return character == '\u200B' || character == '\uFEFF';
    }
}
