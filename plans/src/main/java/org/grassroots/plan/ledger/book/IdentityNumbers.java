package org.grassroots.plan.ledger.book;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds identity numbers of 18 characters in free text, also full-width ones and ones cut up by spaces or hyphens. */
final class IdentityNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9])");
    private static final Pattern GAPS = Pattern.compile("(?<=[0-9])[ \\-\\u00A0]+(?=[0-9Xx])");
    private static final int LENGTH = 18;

    private IdentityNumbers() {}

    static boolean isIn(String text) {
        // Normalising and matching cost far more than counting, and hardly any text has that many digits.
        if (text.chars().filter(Character::isDigit).count() < LENGTH - 1) {
            return false;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NUMBER.matcher(plain).find()
                || NUMBER.matcher(GAPS.matcher(plain).replaceAll("")).find();
    }
}
