package org.grassroots.missing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.grassroots.fact.Id;

/**
 * One thing of a register that a rule can judge or a fact can be missing of.
 *
 * @param kind  what it is
 * @param id  its id in the register
 */
public record Subject(Kind kind, String id) {
    public Subject {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** What a subject is. */
    public enum Kind {
        COMMUNITY,
        COMPOUND,
        BUILDING,
        HOUSEHOLD,
        PROPERTY_SERVICE,
        MEMBER,
        BRANCH,
        GROUP,
        CENTRAL_HOUSEHOLD,
        RESOLUTION,
        ELECTION,
        PAIRED_UNIT,
        HELPER;

        /** The word in findings, such as {@code central-household}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Subject of(Kind kind, Id id) {
        return new Subject(kind, id.value());
    }

    /** Such as {@code branch b-1}. */
    @Override
    public String toString() {
        return kind.word() + " " + id;
    }
}
