package org.grassroots.condition;

import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.tally.Census;

/**
 * Something that holds of a subject, does not hold, or cannot be told.
 *
 * <p>The two ways to ask agree: {@code explain(s, c).answer()} equals {@code test(s, c)}. The test is cheap and is what
 * verdicts are made of; the explanation is made only when somebody asks why.
 *
 * @param <S>  of what it is asked, such as a branch
 */
public interface Condition<S> {
    Answer test(S subject, Census census);

    Explanation explain(S subject, Census census);

    /**
     * The names of the quantities that its explanations observe: for each, the sentences of a pack may have the gaps
     * <code>{name}</code>, <code>{nameLimit}</code> and <code>{nameMargin}</code>. None unless a condition says otherwise.
     */
    default Set<String> quantities() {
        return Set.of();
    }
}
