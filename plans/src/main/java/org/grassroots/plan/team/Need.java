package org.grassroots.plan.team;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.grassroots.fact.Interval;
import org.grassroots.plan.element.ElementId;
import org.immutables.value.Value;

/**
 * How many people a post takes: a fixed number, or a number that grows with the compound.
 *
 * <p>{@code total = max(atLeast, people × ⌈measure ÷ forEvery⌉) × shifts}; a fixed need is {@code people × shifts}.
 *
 * <p>In a template a number may be the value of a parameter. Until the template is bound to values that number reads 1, and
 * there is no total.
 */
@Value.Immutable
public interface Need {
    /** The most that each number of a need may be; far above any post, so that a slip of the pen is met. */
    int MAX = 100_000;

    /** The most shifts that a need may ask for. */
    int MAX_SHIFTS = 10;

    /** 1 to {@link #MAX} people: in all, or for every {@link #forEvery()} of the measure. */
    int people();

    /** 1 to {@link #MAX} of the measure; there if and only if {@link #of()} is. */
    OptionalInt forEvery();

    /** What the need grows by; empty if it is fixed. */
    Optional<Measure> of();

    /** The least for one shift, however small the measure is; 1 to {@link #MAX}, only if the need grows. */
    OptionalInt atLeast();

    /** How many shifts must be filled, 1 to {@link #MAX_SHIFTS}. */
    @Value.Default
    default int shifts() {
        return 1;
    }

    /** The numbers that are values of parameters, with the parameters' ids; empty in a plan. */
    Map<NeedNumber, ElementId> parameters();

    /** A number that is the same in every compound. */
    static Need fixed(int people) {
        return builder().people(people).build();
    }

    /** {@code people} for every {@code forEvery} of the measure, or part of it. */
    static Need forEvery(int people, int forEvery, Measure of) {
        return builder().people(people).forEvery(forEvery).of(of).build();
    }

    /**
     * This need with its parameters' values for numbers.
     *
     * @param values  the value of each parameter of this need
     * @throws IllegalArgumentException if a value is out of the number's range
     */
    default Need bound(ToIntFunction<ElementId> values) {
        if (parameters().isEmpty()) {
            return this;
        }
        Builder bound = builder().from(this).parameters(Map.of());
        parameters().forEach((number, parameter) -> {
            int value = values.applyAsInt(parameter);
            switch (number) {
                case PEOPLE -> bound.people(value);
                case FOR_EVERY -> bound.forEvery(value);
                case AT_LEAST -> bound.atLeast(value);
                case SHIFTS -> bound.shifts(value);
            }
        });
        return bound.build();
    }

    default boolean isFixed() {
        return of().isEmpty();
    }

    /**
     * The people needed in all shifts together.
     *
     * @param measure  the size of the compound by {@link #of()}, 0 or more; empty if unknown; a fixed need does not look
     * @return empty if the need grows and the measure is unknown; a number too large for an int is
     *     {@link Integer#MAX_VALUE}
     * @throws IllegalArgumentException if the measure is negative
     * @throws IllegalStateException if a number is still a parameter's
     */
    default OptionalInt total(OptionalInt measure) {
        if (isFixed()) {
            return OptionalInt.of(total(0));
        }
        return measure.isEmpty() ? OptionalInt.empty() : OptionalInt.of(total(measure.getAsInt()));
    }

    /**
     * Bounds of the people needed in all shifts together, when only bounds of the measure are known.
     *
     * @param measure  the size of the compound by {@link #of()}; a fixed need does not look
     * @throws IllegalStateException if a number is still a parameter's
     */
    default Interval total(Interval measure) {
        return isFixed()
                ? Interval.exactly(total(0))
                : new Interval(
                        total(measure.low()),
                        measure.high() == Interval.UNBOUNDED ? Interval.UNBOUNDED : total(measure.high()));
    }

    private int total(int measure) {
        checkState(parameters().isEmpty(), "a need has no total before its parameters have values: %s", parameters());
        checkArgument(measure >= 0, "the measure of a compound must be 0 or more, was %s", measure);
        // No product here leaves a long: an int times MAX times MAX_SHIFTS.
        long units = isFixed()
                ? 1
                : ((long) measure + forEvery().getAsInt() - 1) / forEvery().getAsInt();
        return (int) Math.min(Integer.MAX_VALUE, Math.max(atLeast().orElse(0), people() * units) * shifts());
    }

    @Value.Check
    default void check() {
        checkArgument(
                forEvery().isPresent() || !parameters().containsKey(NeedNumber.FOR_EVERY),
                "'forEvery' of a need is parameter '%s', but it must also have a number to stand for it until then",
                parameters().get(NeedNumber.FOR_EVERY));
        checkArgument(
                atLeast().isPresent() || !parameters().containsKey(NeedNumber.AT_LEAST),
                "'atLeast' of a need is parameter '%s', but it must also have a number to stand for it until then",
                parameters().get(NeedNumber.AT_LEAST));
        checkArgument(
                people() >= 1 && people() <= MAX,
                "a need must be for 1 to %s people, was %s; leave the post out if nobody is needed",
                MAX,
                people());
        checkArgument(
                forEvery().isPresent() == of().isPresent(),
                "a need that grows must say both 'forEvery' how many and 'of' what; has forEvery %s and of %s",
                forEvery().isPresent() ? forEvery().getAsInt() : "left out",
                of().map(Measure::name).orElse("left out"));
        checkArgument(
                forEvery().orElse(1) >= 1 && forEvery().orElse(1) <= MAX,
                "'forEvery' of a need must be 1 to %s, was %s",
                MAX,
                forEvery().orElse(1));
        checkArgument(
                atLeast().orElse(1) >= 1 && atLeast().orElse(1) <= MAX,
                "'atLeast' of a need must be 1 to %s, was %s",
                MAX,
                atLeast().orElse(1));
        checkArgument(
                atLeast().isEmpty() || !isFixed(),
                "only a need that grows has 'atLeast', but 'forEvery' is left out and atLeast is %s",
                atLeast().orElse(0));
        checkArgument(
                shifts() >= 1 && shifts() <= MAX_SHIFTS,
                "'shifts' of a need must be 1 to %s, was %s",
                MAX_SHIFTS,
                shifts());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}; people is required. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
