package org.grassroots.tally;

import org.grassroots.fact.Interval;

/**
 * Something that can be counted of a subject.
 *
 * <p>The two ways to ask agree: {@code tally(s, c).count()} equals {@code bounds(s, c)}. The tally says who was counted
 * and is made only when somebody asks why.
 *
 * @param <S>  of what it is counted, such as a compound
 */
public non-sealed interface Countable<S> extends Measure<S> {
    @Override
    Interval bounds(S subject, Census census);

    Tally tally(S subject, Census census);
}
