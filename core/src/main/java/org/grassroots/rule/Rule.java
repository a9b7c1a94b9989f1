package org.grassroots.rule;

import java.util.Set;

/**
 * One rule of organisation. It states where it applies and what must hold; its numbers, grade, citation and wording come
 * from the pack that lists it.
 *
 * <p>A rule has no state, reads no clock and no file; the day and the numbers come in through {@link Limits}.
 *
 * @param <S>  what it judges
 */
public interface Rule<S> {
    RuleId id();

    Subjects<S> subjects();

    /** The names of the parameters the pack must give; empty if the rule needs no number. */
    Set<String> parameters();

    /**
     * The rule with the numbers of one day. Also asked when a pack is loaded, for each day from which a number applies, so
     * that an unfit number shows then and not when the day comes.
     *
     * @param limits  a value for every name of {@link #parameters()}
     * @throws IllegalArgumentException if a number is not one the rule can use, such as a count for a length of time
     */
    Requirement<S> requirement(Limits limits);
}
