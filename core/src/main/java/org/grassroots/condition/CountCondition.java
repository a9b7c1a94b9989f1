package org.grassroots.condition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;

/**
 * A count held against a limit.
 *
 * @param <S>  of what it is counted
 */
public final class CountCondition<S> implements Condition<S> {
    private final Countable<S> countable;
    private final Operator operator;
    private final int limit;

    private CountCondition(Countable<S> countable, Operator operator, int limit) {
        checkArgument(
                limit >= 0 && limit < Interval.UNBOUNDED,
                "the limit of %s must be 0 to %s, was %s",
                countable.name(),
                Interval.UNBOUNDED - 1,
                limit);
        this.countable = countable;
        this.operator = operator;
        this.limit = limit;
    }

    /**
     * The count is the limit or more.
     *
     * @throws IllegalArgumentException if the limit is negative or {@link Interval#UNBOUNDED}
     */
    public static <S> Condition<S> atLeast(Countable<S> countable, int limit) {
        return new CountCondition<>(countable, Operator.AT_LEAST, limit);
    }

    /**
     * The count is the limit or less.
     *
     * @throws IllegalArgumentException if the limit is negative or {@link Interval#UNBOUNDED}
     */
    public static <S> Condition<S> atMost(Countable<S> countable, int limit) {
        return new CountCondition<>(countable, Operator.AT_MOST, limit);
    }

    /**
     * The count is less than the limit.
     *
     * @throws IllegalArgumentException if the limit is negative or {@link Interval#UNBOUNDED}
     */
    public static <S> Condition<S> below(Countable<S> countable, int limit) {
        return new CountCondition<>(countable, Operator.BELOW, limit);
    }

    @Override
    public Answer test(S subject, Census census) {
        return answer(countable.count(subject, census));
    }

    private Answer answer(Interval count) {
        Answer turned = count.reaches(turningPoint());
        return isFloor() ? turned : turned.not();
    }

    private boolean isFloor() {
        return operator == Operator.AT_LEAST;
    }

    /** The lowest count that answers otherwise than the counts below it. */
    private int turningPoint() {
        return operator == Operator.AT_MOST ? limit + 1 : limit;
    }

    /** How far each bound is from the limit; nothing can be told where the limit lies between them. */
    private Optional<Quantity> margin(Interval count) {
        if (!answer(count).isKnown()) {
            return Optional.empty();
        }
        int low = Math.abs(count.low() - limit);
        int high = !count.isBounded() ? Interval.UNBOUNDED : Math.abs(count.high() - limit);
        return Optional.of(Quantity.of(new Interval(Math.min(low, high), Math.max(low, high))));
    }

    @Override
    public Explanation explain(S subject, Census census) {
        Tally tally = countable.tally(subject, census);
        Interval count = tally.count();
        CountDeciders deciders = new CountDeciders(tally);
        DecisiveSets reaching = deciders.reaching(turningPoint());
        DecisiveSets below = deciders.stayingBelow(turningPoint());
        return Explanation.builder()
                .name(countable.name())
                .title(countable.title())
                .answer(answer(count))
                .operator(operator)
                .observed(Quantity.of(count))
                .required(Quantity.of(limit))
                .margin(margin(count))
                .tally(tally)
                .towardsYes(isFloor() ? reaching : below)
                .towardsNo(isFloor() ? below : reaching)
                .build();
    }

    @Override
    public Set<String> quantities() {
        return Set.of(countable.name());
    }
}
