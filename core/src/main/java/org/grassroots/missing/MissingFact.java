package org.grassroots.missing;

import static java.util.Objects.requireNonNull;

import org.grassroots.fact.Id;

/**
 * A fact the register does not state.
 *
 * @param subject  of what
 * @param field  which fact
 */
public record MissingFact(Subject subject, Field field) {
    public MissingFact {
        requireNonNull(subject, "subject");
        requireNonNull(field, "field");
    }

    public static MissingFact of(Subject.Kind kind, Id id, Field field) {
        return new MissingFact(Subject.of(kind, id), field);
    }

    /** Such as {@code affiliation of member m-7}. */
    @Override
    public String toString() {
        return field.key() + " of " + subject;
    }
}
