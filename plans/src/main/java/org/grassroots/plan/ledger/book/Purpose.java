package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What personal data is written or read for. INTERNAL: it stands in logs, so it must not name a person.
 *
 * @param words  1 to {@value #MAX_LENGTH} characters, not blank, without an identity number
 */
public record Purpose(String words) {
    /** The most characters a purpose may have; the library's own limit. */
    public static final int MAX_LENGTH = 200;

    public Purpose {
        checkArgument(
                !words.isBlank() && words.length() <= MAX_LENGTH,
                "a purpose must say in 1 to %s characters what the data is needed for, such as 'daily visit'; it had %s",
                MAX_LENGTH,
                words.isBlank() ? 0 : words.length());
        checkArgument(
                !IdentityNumbers.isIn(words), "a purpose must not name a person, but it holds an identity number");
    }

    public static Purpose of(String words) {
        return new Purpose(words);
    }

    @Override
    public String toString() {
        return words;
    }
}
