package org.grassroots.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The public name of a rule, such as {@code branch.min-members}; it never changes.
 *
 * @param value  two or more words in lower case, divided by one dot; '-' within words
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    public RuleId {
        checkArgument(
                FORM.matcher(value).matches(),
                "a rule id must look like 'branch.min-members': lower-case words, one dot; was '%s'",
                value);
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
