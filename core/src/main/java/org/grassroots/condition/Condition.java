package org.grassroots.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;

/**
 * Something that holds of a subject, does not hold, or cannot be told: measures held against limits. Made by {@link
 * Conditions}; whoever wants one of a new kind writes a new measure.
 *
 * <p>The two ways to ask agree: {@code explain(s, c).answer()} equals the answer of {@code test} with the bounds of the
 * measures. The test is cheap and is what verdicts are made of; the explanation is made only when somebody asks why.
 *
 * @param <S>  of what it is asked, such as a branch
 */
public abstract sealed class Condition<S> permits Leaf, Joined, Grounded {
    Condition() {}

    /** The measures it rests on, in the order in which {@link #test} wants their bounds; one may stand there twice. */
    public abstract List<Measure<? super S>> measures();

    /**
     * The answer, given the bounds of the measures.
     *
     * @param bounds  for each measure its low and its high
     * @param from  where the first low stands
     */
    public abstract Answer test(int[] bounds, int from);

    /** The answer for one subject, measured anew. */
    public final Answer test(S subject, Census census) {
        List<Measure<? super S>> measures = measures();
        int[] bounds = new int[2 * measures.size()];
        for (int at = 0; at < measures.size(); at++) {
            Interval of = measures.get(at).bounds(subject, census);
            bounds[2 * at] = of.low();
            bounds[2 * at + 1] = of.high();
        }
        return test(bounds, 0);
    }

    public abstract Explanation explain(S subject, Census census);

    /** For each measure, the values at which the answer may be another than at the value just below. */
    public abstract Map<Measure<? super S>, Set<Integer>> edges();

    /**
     * The names of the quantities that its explanations observe: for each, the sentences of a pack may have the gaps
     * <code>{name}</code>, <code>{nameLimit}</code> and <code>{nameMargin}</code>.
     */
    public abstract Set<String> quantities();
}
