package org.grassroots.condition;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.tally.Measure;

/** The time from a day of the subject to the day of the evaluation, held against a length of time. */
final class DateCondition<S> extends Leaf<S> {
    private final Dating<? super S> dating;
    private final Operator operator;
    private final Period length;
    private final LocalDate day;
    /** The first day that answers otherwise than the days before it. */
    private final int turn;

    DateCondition(Dating<? super S> dating, Operator operator, Period length, LocalDate day) {
        this.dating = dating;
        this.operator = operator;
        this.length = length;
        this.day = day;
        this.turn = operator == Operator.AT_LEAST ? firstAfter(day) : firstAfter(day.minusDays(1));
    }

    /** The first day that comes to lie after {@code limit} when the length is added to it. */
    private int firstAfter(LocalDate limit) {
        // Months differ in length, so the way back may miss the day by a few.
        LocalDate first = limit.minus(length).minusDays(5);
        while (!first.plus(length).isAfter(limit)) {
            first = first.plusDays(1);
        }
        return Dating.number(first);
    }

    @Override
    String name() {
        return dating.name();
    }

    @Override
    public List<Measure<? super S>> measures() {
        return List.of(dating);
    }

    @Override
    public Answer test(int[] bounds, int from) {
        return test(bounds[from], bounds[from + 1]);
    }

    private Answer test(int earliest, int latest) {
        if (latest < turn) {
            return Answer.of(operator == Operator.AT_LEAST);
        }
        return earliest >= turn ? Answer.of(operator == Operator.AT_MOST) : Answer.UNKNOWN;
    }

    @Override
    public Explanation explain(S subject, Census census) {
        Interval bounds = dating.bounds(subject, census);
        Answer answer = test(bounds.low(), bounds.high());
        Optional<LocalDate> since = Dating.day(bounds);
        boolean notYet = bounds.low() == Dating.NEVER;
        Explanation.Builder explanation = Explanation.builder()
                .name(dating.name())
                .title(dating.title())
                .answer(answer)
                .operator(operator)
                .observed(since.map(from -> Quantity.of(elapsed(from)))
                        .orElse(notYet ? Quantity.of(Period.ZERO) : Quantity.UNKNOWN))
                .required(Quantity.of(length))
                .margin(since.map(this::margin));
        if (answer == Answer.UNKNOWN) {
            Deciders earlier = dating.towardsBefore(turn, subject, census);
            Deciders later = dating.towardsFrom(turn, subject, census);
            boolean longer = operator == Operator.AT_LEAST;
            explanation.towardsYes(longer ? earlier : later).towardsNo(longer ? later : earlier);
        }
        return explanation.build();
    }

    private Quantity margin(LocalDate since) {
        LocalDate enough = since.plus(length);
        return Quantity.of(enough.isAfter(day) ? Period.between(day, enough) : Period.between(enough, day));
    }

    /**
     * The length reached on the day, counted as {@link #test} counts: a month is full on the day of the same number, or
     * on the last of a month that has none, so that who became full on 29 February has a year on 28 February.
     */
    private Period elapsed(LocalDate since) {
        if (since.isAfter(day)) {
            return Period.ZERO;
        }
        long months = ChronoUnit.MONTHS.between(since, day);
        months += since.plusMonths(months + 1).isAfter(day) ? 0 : 1;
        int days = (int) ChronoUnit.DAYS.between(since.plusMonths(months), day);
        return Period.of((int) (months / 12), (int) (months % 12), days);
    }

    @Override
    public Map<Measure<? super S>, Set<Integer>> edges() {
        return ImmutableMap.of(dating, Set.of(turn));
    }
}
