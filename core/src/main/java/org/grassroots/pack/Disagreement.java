package org.grassroots.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Samples;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Trait;

/**
 * Whether two demands disagree: there are values of what their applicability rests on where both apply and each could be
 * met alone, but no values of the rest meet both.
 */
final class Disagreement<S> {
    private final Samples<S> samples;
    private final Predicate<int[]> bothApply;
    private final Predicate<int[]> mine;
    private final Predicate<int[]> other;
    /** The places of the measures that decide which rule applies, and of all others. */
    private final int[] given;

    private final int[] free;

    private Disagreement(Samples<S> samples, List<Condition<S>> applies, List<Condition<S>> holds) {
        this.samples = samples;
        bothApply = samples.holds(applies.get(0)).and(samples.holds(applies.get(1)));
        mine = samples.holds(holds.get(0));
        other = samples.holds(holds.get(1));
        given = samples.places(measure -> isIn(measure, applies));
        free = samples.places(measure -> !isIn(measure, applies));
    }

    private static <S> boolean isIn(Measure<? super S> measure, List<Condition<S>> conditions) {
        return conditions.stream().anyMatch(condition -> condition.measures().contains(measure));
    }

    /**
     * In words, where they disagree; empty if they do not, or if they rest on so many measures that it cannot be tried.
     */
    static <S> Optional<String> of(
            Condition<S> applies, Condition<S> holds, Condition<S> itApplies, Condition<S> itHolds) {
        // Demands that share no measure but what is given are met each by itself.
        if (holds.measures().stream().noneMatch(itHolds.measures()::contains)) {
            return Optional.empty();
        }
        Samples<S> samples = Samples.of(List.of(applies, holds, itApplies, itHolds));
        return samples.isTriable()
                ? new Disagreement<>(samples, List.of(applies, itApplies), List.of(holds, itHolds)).find(holds, itHolds)
                : Optional.empty();
    }

    private Optional<String> find(Condition<S> holds, Condition<S> itHolds) {
        List<int[]> found = new ArrayList<>();
        samples.any(new int[samples.measures().size()], given, sample -> {
            if (disagreesAt(sample)) {
                found.add(sample.clone());
            }
            return !found.isEmpty();
        });
        return found.stream().findFirst().map(sample -> {
            String what = IntStream.of(free)
                    .mapToObj(place -> samples.measures().get(place))
                    .filter(measure -> holds.measures().contains(measure)
                            && itHolds.measures().contains(measure))
                    .map(measure -> "'" + measure.title().english() + "'")
                    .collect(Collectors.joining(", "));
            String where =
                    IntStream.of(given).mapToObj(place -> told(sample, place)).collect(Collectors.joining(" and "));
            return (where.isEmpty() ? "" : "where " + where + ", ") + "no value of " + what + " will do for both";
        });
    }

    private boolean disagreesAt(int[] sample) {
        return bothApply.test(sample)
                && samples.any(sample, free, mine)
                && samples.any(sample, free, other)
                && !samples.any(sample, free, mine.and(other));
    }

    /** The values around that of the sample with which they disagree too. */
    private String told(int[] sample, int place) {
        Measure<? super S> measure = samples.measures().get(place);
        int[] values = samples.values(place);
        int at = 0;
        while (values[at] != sample[place]) {
            at++;
        }
        int low = at;
        while (low > 0 && disagreesWith(sample, place, values[low - 1])) {
            low--;
        }
        int high = at;
        while (high < values.length - 1 && disagreesWith(sample, place, values[high + 1])) {
            high++;
        }
        boolean isOpen = high == values.length - 1 && !(measure instanceof Trait);
        return "'%s' is %s%s"
                .formatted(
                        measure.title().english(),
                        told(measure, values[low]),
                        isOpen ? " or more" : low == high ? "" : " to " + told(measure, values[high]));
    }

    private boolean disagreesWith(int[] sample, int place, int value) {
        int[] changed = sample.clone();
        changed[place] = value;
        return samples.any(changed, new int[0], this::disagreesAt);
    }

    private static String told(Measure<?> measure, int value) {
        if (measure instanceof Trait) {
            return value == 1 ? "so" : "not so";
        }
        return Samples.words(measure, value).english();
    }
}
