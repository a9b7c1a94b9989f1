package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Why a change was refused.
 *
 * @param reason  what kind of reason
 * @param subject  what is concerned, such as {@code branch 'b-1'}; never a person's name
 * @param met  how things stand
 * @param expected  what would be right, with the rule's source where there is one
 */
public record Refusal(Reason reason, String subject, String met, String expected) implements Serializable {
    /** The kinds of reason. */
    public enum Reason {
        /** It names something that is not there, or was dissolved. */
        NOT_THERE,
        /** It would add or deny what is there already. */
        THERE_ALREADY,
        /** It adds to a list that nobody has made yet. */
        NOT_LISTED,
        /** Who decides it has no power to. */
        NO_POWER,
        /** Its day comes before that of what is recorded already. */
        TOO_EARLY,
        /** A rule of organisation forbids it whatever else is done, such as two rolls for one member. */
        FORBIDDEN,
        /** The register would not be whole, such as an id that names nothing. */
        NOT_WHOLE
    }

    public Refusal {
        requireNonNull(reason, "reason");
        requireNonNull(subject, "subject");
        requireNonNull(met, "met");
        requireNonNull(expected, "expected");
    }

    /** One line: the subject, what was met, what would be right. */
    public String message() {
        return subject + ": " + met + "; " + expected;
    }
}
