package org.grassroots.json.shape;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;

/** How texts that came from outside are shown in a message: on one line, short, and masked if they are personal. */
final class Wording {
    private static final int SHOWN = 40;
    private static final int CLEANED = 1_000;
    private static final int COMPARED = 64;
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]");

    private static final String HIDDEN = "•••";
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private Wording() {}

    static String quoted(String text) {
        return "'" + clean(cut(text, SHOWN)) + "'";
    }

    /**
     * The name of a field as met. A broken quotation mark can turn a person's name into a field, so only what could be
     * the name of a field in some format is shown: one word of Latin letters, digits, '-' and '_'.
     */
    static String fieldName(String name) {
        return FIELD_NAME.matcher(name).matches() ? name : HIDDEN;
    }

    static String text(String text, DataClass dataClass) {
        return dataClass.isMasked() ? textOfLength(text) : "the text " + quoted(text);
    }

    static String textOfLength(String text) {
        int length = text.codePointCount(0, text.length());
        return length == 1 ? "a text of 1 character" : "a text of " + length + " characters";
    }

    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** Without line ends, other controls, and the marks that turn the direction of writing. */
    static String clean(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        cut(text, CLEANED).codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "\\u%04x", point));
                default -> shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    /** What a constructor said against its arguments; the value itself is taken out if it is masked. */
    static String refusal(IllegalArgumentException refused, Optional<String> masked) {
        String said = refused.getMessage();
        if (said == null || said.isBlank() || CLASS_NAME.matcher(said).find()) {
            return "the value was refused";
        }
        return clean(masked.filter(value -> !value.isEmpty())
                .map(value -> said.replace(value, HIDDEN))
                .orElse(said));
    }

    /** {@code " (did you mean 'address'?)"}, or nothing if no word is near. */
    static String suggestion(String met, Collection<String> words) {
        if (met.length() > COMPARED) {
            return "";
        }
        String nearest = "";
        int best = Integer.MAX_VALUE;
        for (String word : words) {
            int distance = distance(met.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance < best && distance <= Math.max(1, word.length() / 3)) {
                best = distance;
                nearest = word;
            }
        }
        return nearest.isEmpty() ? "" : " (did you mean '" + nearest + "'?)";
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int swap = left.charAt(i - 1) == right.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
