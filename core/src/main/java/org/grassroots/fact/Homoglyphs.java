package org.grassroots.fact;

import java.util.Locale;

/** Cyrillic and Greek capitals that look like Latin ones; the pairs a keyboard mix-up produces. */
final class Homoglyphs {
    private static final String OTHER = "АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "ABEKMHOPCTYXIJSABEZHIKMNOPTYX";

    private Homoglyphs() {}

    static String toLatin(String value) {
        StringBuilder latin = new StringBuilder(value.length());
        value.toUpperCase(Locale.ROOT).chars().forEach(character -> {
            int found = OTHER.indexOf(character);
            latin.append(found < 0 ? (char) character : LATIN.charAt(found));
        });
        return latin.toString();
    }
}
