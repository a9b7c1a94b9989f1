package org.grassroots.condition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Tally;

/** One count held against a share of another. */
final class ShareCondition<S> extends Leaf<S> {
    private final Countable<? super S> part;
    private final Countable<? super S> whole;
    private final Operator operator;
    private final Fraction share;

    ShareCondition(Countable<? super S> part, Countable<? super S> whole, Operator operator, Fraction share) {
        this.part = part;
        this.whole = whole;
        this.operator = operator;
        this.share = share;
    }

    @Override
    String name() {
        return part.name();
    }

    @Override
    public List<Measure<? super S>> measures() {
        return List.of(part, whole);
    }

    @Override
    public Answer test(int[] bounds, int from) {
        return test(bounds[from], bounds[from + 1], bounds[from + 2], bounds[from + 3]);
    }

    private Answer test(int leastPart, int mostPart, int leastWhole, int mostWhole) {
        // No part exceeds its whole, so one that may be larger than the least whole may be all of it.
        int largest = Math.min(mostPart, mostWhole);
        if (suffices(Math.min(leastPart, mostWhole), mostWhole)) {
            return Answer.YES;
        }
        return suffices(largest, Math.max(largest, leastWhole)) ? Answer.UNKNOWN : Answer.NO;
    }

    private boolean suffices(int of, int in) {
        return operator == Operator.ABOVE ? share.isExceededBy(of, in) : share.isReachedBy(of, in);
    }

    @Override
    public Explanation explain(S subject, Census census) {
        Tally parts = part.tally(subject, census);
        Interval of = part.bounds(subject, census);
        Interval in = whole.bounds(subject, census);
        Answer answer = test(of.low(), of.high(), in.low(), in.high());
        Explanation.Builder explanation = Explanation.builder()
                .name(part.name())
                .title(part.title())
                .answer(answer)
                .operator(operator)
                .observed(Quantity.of(of))
                .required(needed(in))
                .margin(margin(of, in))
                .tally(parts);
        if (answer == Answer.UNKNOWN) {
            ShareDeciders deciders =
                    new ShareDeciders(parts, whole.tally(subject, census), share, operator == Operator.ABOVE);
            explanation.towardsYes(deciders.towardsYes()).towardsNo(deciders.towardsNo());
        }
        return explanation.build();
    }

    /** The number that the share comes to, which is what a reader compares with. */
    private Quantity needed(Interval in) {
        return in.isExact() ? Quantity.of(leastThatSuffices(in.low())) : Quantity.UNKNOWN;
    }

    private int leastThatSuffices(int in) {
        return operator == Operator.ABOVE ? share.leastAbove(in) : share.leastReaching(in);
    }

    private Optional<Quantity> margin(Interval of, Interval in) {
        return of.isExact() && in.isExact()
                ? Optional.of(Quantity.of(Math.abs(of.low() - leastThatSuffices(in.low()))))
                : Optional.empty();
    }

    /** Of a whole of ten times the denominator, where every share comes out even. */
    @Override
    public Map<Measure<? super S>, Set<Integer>> edges() {
        int in = 10 * share.denominator();
        int of = leastThatSuffices(in);
        int tooMany = in + 1;
        while (share.numerator() > 0 && suffices(of, tooMany)) {
            tooMany++;
        }
        return ImmutableMap.of(part, Set.of(of), whole, Set.of(tooMany));
    }
}
