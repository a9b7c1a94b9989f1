package org.grassroots.tally;

import org.grassroots.fact.Interval;
import org.grassroots.text.Text;

/**
 * Something that can be counted of a subject.
 *
 * <p>The two ways to ask agree: {@code tally(s, c).count()} equals {@code count(s, c)}. The count is cheap and is what
 * verdicts are made of; the tally says who was counted and is made only when somebody asks why.
 *
 * @param <S>  of what it is counted, such as a compound
 */
public interface Countable<S> {
    /** The gap that stands for it in messages, such as {@code fullMembersOnRoll}. */
    String name();

    /** What is counted, such as "full members on the roll". */
    Text title();

    Interval count(S subject, Census census);

    Tally tally(S subject, Census census);
}
