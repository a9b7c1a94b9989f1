package org.grassroots.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Samples;
import org.grassroots.pack.StatedRule;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Measure;

/**
 * That a rule applies only from some value of a count on, or only below it.
 *
 * @param stated  the rule
 * @param applies  where it applies
 * @param measure  the count
 * @param limit  the first value that applies, or the first that does not
 * @param isFrom  whether it applies from the limit on; else it applies below it
 */
record Division<S>(StatedRule stated, Condition<S> applies, Measure<? super S> measure, int limit, boolean isFrom) {

    /** For each count that its applicability is bounded by on one side. */
    static <S> List<Division<S>> of(StatedRule stated, Condition<S> applies) {
        List<Division<S>> divisions = new ArrayList<>();
        Samples<S> samples = Samples.of(List.of(applies));
        for (int place = 0; place < samples.measures().size() && samples.isTriable(); place++) {
            if (samples.measures().get(place) instanceof Countable) {
                of(stated, applies, samples, place).ifPresent(divisions::add);
            }
        }
        return divisions;
    }

    private static <S> Optional<Division<S>> of(
            StatedRule stated, Condition<S> applies, Samples<S> samples, int place) {
        Measure<? super S> measure = samples.measures().get(place);
        int[] values = samples.values(place);
        boolean first = applies(applies, samples, place, values[0]);
        int turn = -1;
        for (int at = 1; at < values.length; at++) {
            boolean here = applies(applies, samples, place, values[at]);
            if (turn >= 0 && here == first) {
                return Optional.empty();
            }
            turn = turn < 0 && here != first ? values[at] : turn;
        }
        return turn < 0 ? Optional.empty() : Optional.of(new Division<>(stated, applies, measure, turn, !first));
    }

    /** Whether some values of the others make it apply. */
    private static <S> boolean applies(Condition<S> applies, Samples<S> samples, int place, int value) {
        int[] like = new int[samples.measures().size()];
        like[place] = value;
        int[] others =
                samples.places(measure -> !measure.equals(samples.measures().get(place)));
        return samples.any(like, others, samples.holds(applies));
    }

    /** Whether the two divide the count between them: but for it, there are values with which both apply. */
    boolean isDividedWith(Division<S> below) {
        if (!isFrom || below.isFrom || !measure.equals(below.measure) || !family().equals(below.family())) {
            return false;
        }
        Samples<S> samples = Samples.of(List.of(applies, below.applies));
        int place = samples.measures().indexOf(measure);
        int[] others = samples.places(other -> !other.equals(measure));
        int[] like = new int[samples.measures().size()];
        return samples.isTriable()
                && samples.any(like, others, sample -> {
                    int[] high = sample.clone();
                    high[place] = limit;
                    int[] low = sample.clone();
                    low[place] = below.limit - 1;
                    return samples.fits(high)
                            && samples.fits(low)
                            && samples.holds(applies).test(high)
                            && samples.holds(below.applies).test(low);
                });
    }

    /** The word before the dot: rules of one family are about one thing. */
    private String family() {
        String id = stated.entry().rule().id().value();
        return id.substring(0, id.indexOf('.'));
    }

    int distance(Division<S> below) {
        return Math.abs(limit - below.limit);
    }
}
