package org.grassroots.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names one thing of a register: letters and digits of any script, and {@code - _ . : / #}; 1 to 64 characters.
 *
 * <p>An id is INTERNAL: it may stand in messages and reports, so it must not be made of a person's name or number.
 */
public interface Id {
    /** The most characters an id may have; the library's own limit, so that a message stays readable. */
    int MAX_LENGTH = 64;

    String value();

    /**
     * Refuses a value that cannot be an id.
     *
     * @param kind  what the id names, for the message, such as "a branch"
     * @throws IllegalArgumentException if the value is empty, too long or has other characters, or letters that nobody
     *     can see; length and place are counted in characters of Unicode
     */
    static void check(String kind, String value) {
        int length = value.codePointCount(0, value.length());
        checkArgument(
                length >= 1 && length <= MAX_LENGTH,
                "the id of %s must have 1 to %s characters, was %s long",
                kind,
                MAX_LENGTH,
                length);
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int character = value.codePointAt(at);
            if (!isAllowed(character)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "the id of %s must be made of letters, digits and '-_.:/#', such as 'north-2'; character %d (U+%04X) is none of them",
                        kind,
                        value.codePointCount(0, at) + 1,
                        character));
            }
        }
    }

    private static boolean isAllowed(int character) {
        // Unicode calls the Hangul fillers letters, but they show as nothing.
        boolean invisible = "\u115F\u1160\u3164\uFFA0".indexOf(character) >= 0;
        return Character.isLetterOrDigit(character) && !invisible || "-_.:/#".indexOf(character) >= 0;
    }

    /**
     * What the eye sees: two ids with the same skeleton look alike, such as {@code A1}, {@code a1} and the full-width
     * {@code Ａ１}, or a Latin and a Cyrillic A.
     */
    static String skeleton(String value) {
        String folded = isAscii(value) ? value : Homoglyphs.toLatin(Normalizer.normalize(value, Normalizer.Form.NFKC));
        return folded.toUpperCase(Locale.ROOT);
    }

    private static boolean isAscii(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
