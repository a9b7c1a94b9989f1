package org.grassroots.fact;

/**
 * The answer to a yes-or-no question, which may be unknown.
 *
 * <p>The connectives are Kleene's strong three-valued logic: an answer that the unknown part cannot change is given,
 * any other is {@link #UNKNOWN}. So learning a fact may turn UNKNOWN into YES or NO, but never YES into NO.
 */
public enum Answer {
    NO,
    UNKNOWN,
    YES;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Answer not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
