package org.grassroots.baseline;

import java.util.Locale;

/** How a finding stands to a baseline. */
public enum Standing {
    /** Nobody has accepted it. */
    NEW,
    /** It is accepted. */
    KNOWN,
    /** It was accepted until a day that is over, and so counts as if it were new. */
    EXPIRED;

    /** Whether a host that lets known findings pass should fail on it. */
    public boolean counts() {
        return this != KNOWN;
    }

    /** The word in files, such as {@code new}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
