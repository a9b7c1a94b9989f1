package org.grassroots.condition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Dating;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * Makes conditions of measures and limits.
 *
 * <p>A limit of a count is 0 or more and less than {@link Interval#UNBOUNDED}; any other is refused with an {@link
 * IllegalArgumentException} that names the count.
 */
public final class Conditions {
    private Conditions() {}

    /** The count is the limit or more. */
    public static <S> Condition<S> atLeast(Countable<? super S> countable, int limit) {
        return new CountCondition<>(countable, Operator.AT_LEAST, limit, limit);
    }

    /** The count is the limit or less. */
    public static <S> Condition<S> atMost(Countable<? super S> countable, int limit) {
        return new CountCondition<>(countable, Operator.AT_MOST, limit, limit);
    }

    /** The count is less than the limit, which is 1 or more. */
    public static <S> Condition<S> below(Countable<? super S> countable, int limit) {
        return new CountCondition<>(countable, Operator.BELOW, limit, limit);
    }

    /** The count is more than the limit. */
    public static <S> Condition<S> above(Countable<? super S> countable, int limit) {
        return new CountCondition<>(countable, Operator.ABOVE, limit, limit);
    }

    /** The count is the number. */
    public static <S> Condition<S> exactly(Countable<? super S> countable, int number) {
        return new CountCondition<>(countable, Operator.EXACTLY, number, number);
    }

    /** The count lies in the range, ends included. */
    public static <S> Condition<S> between(Countable<? super S> countable, Interval range) {
        return new CountCondition<>(countable, Operator.BETWEEN, range.low(), range.high());
    }

    /** It is so. */
    public static <S> Condition<S> is(Trait<? super S> trait) {
        return new TraitCondition<>(trait, true);
    }

    /** It is not so. */
    public static <S> Condition<S> isNot(Trait<? super S> trait) {
        return new TraitCondition<>(trait, false);
    }

    /**
     * The length of time has passed since the day: the day plus the length is not after {@code asOf}.
     *
     * @param asOf  the day of the evaluation
     */
    public static <S> Condition<S> atLeastAgo(Dating<? super S> dating, Period length, LocalDate asOf) {
        return new DateCondition<>(dating, Operator.AT_LEAST, length, asOf);
    }

    /**
     * No more than the length of time has passed since the day: the day plus the length is not before {@code asOf}.
     *
     * @param asOf  the day of the evaluation
     */
    public static <S> Condition<S> atMostAgo(Dating<? super S> dating, Period length, LocalDate asOf) {
        return new DateCondition<>(dating, Operator.AT_MOST, length, asOf);
    }

    /** The part is the share of the whole or more. The part's bounds must fit the whole's: no part exceeds its whole. */
    public static <S> Condition<S> shareAtLeast(Countable<? super S> part, Countable<? super S> whole, Fraction share) {
        return new ShareCondition<>(part, whole, Operator.AT_LEAST, share);
    }

    /** The part is more than the share of the whole. The part's bounds must fit the whole's: no part exceeds its whole. */
    public static <S> Condition<S> shareAbove(Countable<? super S> part, Countable<? super S> whole, Fraction share) {
        return new ShareCondition<>(part, whole, Operator.ABOVE, share);
    }

    /** Nothing is asked: it always holds. For a rule that speaks of every subject. */
    public static <S> Condition<S> always() {
        return new Joined<>("always", Text.of("every subject", "所有对象"), Operator.ALL, List.of());
    }

    /**
     * Every part must hold. Exact where no fact stands in two parts; else it may answer UNKNOWN where the parts together
     * could be told.
     *
     * @param name  the gap that stands for the whole in messages
     * @param title  what the parts say together
     * @param parts  two or more
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> all(String name, Text title, Condition<S>... parts) {
        return joined(name, title, Operator.ALL, List.of(parts));
    }

    /**
     * One part must hold, or several. Exact where no fact stands in two parts.
     *
     * @param name  the gap that stands for the whole in messages
     * @param title  what the parts say together
     * @param parts  two or more
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> any(String name, Text title, Condition<S>... parts) {
        return joined(name, title, Operator.ANY, List.of(parts));
    }

    /**
     * A condition that is told by its grounds. It holds exactly where all grounds hold, but the grounds share facts, so
     * that all of them together would leave open what can be told; {@code exact} alone decides, and the grounds are only
     * shown, with their numbers, where somebody asks why.
     *
     * @param name  the gap that stands for the whole in messages
     * @param title  what it says
     * @param exact  gives the answer, and the facts that would decide
     * @param grounds  at least one; those that answer as the whole does are what messages speak of
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> grounded(String name, Text title, Condition<S> exact, Condition<S>... grounds) {
        checkArgument(grounds.length > 0, "condition '%s' must have a ground", name);
        return new Grounded<>(name, title, exact, List.of(grounds));
    }

    private static <S> Condition<S> joined(String name, Text title, Operator operator, List<Condition<S>> parts) {
        checkArgument(parts.size() >= 2, "condition '%s' must join two parts or more, has %s", name, parts.size());
        return new Joined<>(name, title, operator, parts);
    }
}
