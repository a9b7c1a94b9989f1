package org.grassroots.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Tally;

/** A count held against one limit or two. */
final class CountCondition<S> extends Leaf<S> {
    private final Countable<? super S> countable;
    private final Operator operator;
    private final Quantity required;
    /** The lowest and the highest count that will do. */
    private final int floor;

    private final int ceiling;
    /** The limit or limits as they are said, from which margins are counted. */
    private final int low;

    private final int high;

    CountCondition(Countable<? super S> countable, Operator operator, int low, int high) {
        checkArgument(
                low >= 0 && low <= high && high < Interval.UNBOUNDED,
                "the limit of %s must be 0 to %s, was %s",
                countable.name(),
                Interval.UNBOUNDED - 1,
                low == high ? low : low + " to " + high);
        this.countable = countable;
        this.operator = operator;
        this.low = low;
        this.high = high;
        required = Quantity.of(new Interval(low, high));
        floor = switch (operator) {
            case AT_LEAST, EXACTLY, BETWEEN -> low;
            case ABOVE -> low + 1;
            default -> 0;
        };
        ceiling = switch (operator) {
            case AT_MOST, EXACTLY, BETWEEN -> high;
            case BELOW -> high - 1;
            default -> Interval.UNBOUNDED;
        };
        checkArgument(ceiling >= 0, "no %s can be below %s", countable.name(), high);
    }

    @Override
    String name() {
        return countable.name();
    }

    @Override
    public List<Measure<? super S>> measures() {
        return List.of(countable);
    }

    @Override
    public Answer test(int[] bounds, int from) {
        return test(bounds[from], bounds[from + 1]);
    }

    private Answer test(int least, int most) {
        if (least >= floor && most <= ceiling) {
            return Answer.YES;
        }
        return most < floor || least > ceiling ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public Explanation explain(S subject, Census census) {
        Tally tally = countable.tally(subject, census);
        Interval count = tally.count();
        Answer answer = test(count.low(), count.high());
        CountDeciders deciders = new CountDeciders(tally);
        return Explanation.builder()
                .name(countable.name())
                .title(countable.title())
                .answer(answer)
                .operator(operator)
                .observed(Quantity.of(count))
                .required(required)
                .margin(answer.isKnown() ? Optional.of(Quantity.of(margin(count))) : Optional.empty())
                .tally(tally)
                .towardsYes(deciders.within(floor, ceiling))
                .towardsNo(deciders.outside(floor, ceiling))
                .build();
    }

    /** How far the count is from the nearer limit. */
    private Interval margin(Interval count) {
        int ofLow = distance(count.low());
        int ofHigh = count.isBounded() ? distance(count.high()) : Interval.UNBOUNDED;
        // Between two limits it may be farthest from both.
        int middle = low + (high - low) / 2;
        int farthest = count.low() < middle && count.high() > middle ? distance(middle) : 0;
        return new Interval(Math.min(ofLow, ofHigh), Math.max(farthest, Math.max(ofLow, ofHigh)));
    }

    private int distance(int count) {
        return Math.min(Math.abs(count - low), Math.abs(count - high));
    }

    @Override
    public Map<Measure<? super S>, Set<Integer>> edges() {
        ImmutableSortedSet.Builder<Integer> edges = ImmutableSortedSet.naturalOrder();
        if (floor > 0) {
            edges.add(floor);
        }
        if (ceiling < Interval.UNBOUNDED) {
            edges.add(ceiling + 1);
        }
        return ImmutableMap.of(countable, edges.build());
    }
}
