package org.grassroots.rule;

import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.rule.Explanation.Operator;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;

/**
 * A count held against a limit, which itself is allowed.
 *
 * @param <S>  of what it is counted
 */
public final class CountCondition<S> implements Condition<S> {
    private final Countable<S> countable;
    private final Operator operator;
    private final int limit;

    private CountCondition(Countable<S> countable, Operator operator, int limit) {
        this.countable = countable;
        this.operator = operator;
        this.limit = limit;
    }

    public static <S> Condition<S> atLeast(Countable<S> countable, int limit) {
        return new CountCondition<>(countable, Operator.AT_LEAST, limit);
    }

    public static <S> Condition<S> atMost(Countable<S> countable, int limit) {
        return new CountCondition<>(countable, Operator.AT_MOST, limit);
    }

    @Override
    public Answer test(S subject, Census census) {
        return answer(countable.count(subject, census));
    }

    private Answer answer(Interval count) {
        return operator == Operator.AT_LEAST ? count.reaches(limit) : count.staysWithin(limit);
    }

    @Override
    public Explanation explain(S subject, Census census) {
        Tally tally = countable.tally(subject, census);
        Interval count = tally.count();
        CountDeciders deciders = new CountDeciders(tally);
        boolean floor = operator == Operator.AT_LEAST;
        int turning = floor ? limit : limit + 1;
        DecisiveSets reaching = deciders.reaching(turning);
        DecisiveSets below = deciders.stayingBelow(turning);
        return Explanation.builder()
                .name(countable.name())
                .title(countable.title())
                .answer(answer(count))
                .operator(operator)
                .observed(Quantity.of(count))
                .required(Quantity.of(limit))
                .margin(count.isExact() ? Optional.of(Quantity.of(Math.abs(count.low() - limit))) : Optional.empty())
                .tally(tally)
                .towardsYes(floor ? reaching : below)
                .towardsNo(floor ? below : reaching)
                .build();
    }

    @Override
    public Set<String> quantities() {
        return Set.of(countable.name());
    }
}
