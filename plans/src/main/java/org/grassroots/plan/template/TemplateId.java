package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Names a template, such as {@code one-ten-seven}.
 *
 * @param value  lower-case Latin letters, digits and '-', beginning with a letter; 1 to 64 characters
 */
public record TemplateId(String value) implements Comparable<TemplateId> {

    public TemplateId {
        checkArgument(
                value.length() <= 64 && value.matches("[a-z][a-z0-9-]*"),
                "the id of a template must be 1 to 64 lower-case Latin letters, digits and '-', beginning with a letter,"
                        + " such as 'one-ten-seven'; was '%s'",
                value);
    }

    public static TemplateId of(String value) {
        return new TemplateId(value);
    }

    /** By the characters of the value. */
    @Override
    public int compareTo(TemplateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
