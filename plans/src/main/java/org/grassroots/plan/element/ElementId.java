package org.grassroots.plan.element;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * Names an element of a template, such as {@code T2} or {@code group-leader}; unique in its own list, not beyond.
 *
 * @param value  Latin letters, digits and '-', beginning with a letter; 1 to 64 characters
 */
public record ElementId(String value) implements Comparable<ElementId> {
    /** The most characters an id may have; the library's own limit, so that a path stays readable. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    public ElementId {
        checkArgument(
                value.length() <= MAX_LENGTH && FORM.matcher(value).matches(),
                "the id of an element must be 1 to %s Latin letters, digits and '-', beginning with a letter, such as"
                        + " 'group-leader'; was '%s'",
                MAX_LENGTH,
                value);
    }

    public static ElementId of(String value) {
        return new ElementId(value);
    }

    /** By the characters of the value. */
    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
