package org.grassroots.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.grassroots.condition.Condition;

/**
 * One thing a rule asks. Most rules ask one; where several are asked with different grades, such as a committee's least
 * and greatest size, each has a name by which the pack speaks of it.
 *
 * @param name  unique in its rule, such as {@code at-most-seven}; {@link #ONLY} where there is but one
 * @param holds  what must hold
 */
public record Demand<S>(String name, Condition<S> holds) {
    /** The name of a rule's demand where it has but one. */
    public static final String ONLY = "only";

    public Demand {
        requireNonNull(holds, "holds");
        checkArgument(!name.isBlank(), "a demand must have a name");
    }
}
