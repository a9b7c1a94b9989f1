package org.grassroots.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.tally.Dating;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * Values of measures at which some conditions may answer differently: for trying out conditions, and rules made of them,
 * without a register. A sample is one value for each measure, all of them exactly known.
 *
 * <p>Of each measure there is 0, and each edge of a condition with the value just below and just above it; of a trait, no
 * and yes. Where that makes more than {@link #MOST} samples, there is only 0 and each edge. Values that {@link
 * Measure#fits do not fit} each other stand in no sample.
 *
 * @param <S>  of what the conditions are asked
 */
public final class Samples<S> {
    /** So many samples can be tried while a pack is loaded. */
    public static final long MOST = 50_000;

    private final List<Measure<? super S>> measures;
    private final List<int[]> values;
    private final boolean clashes;

    private Samples(List<Measure<? super S>> measures, List<int[]> values) {
        this.measures = measures;
        this.values = values;
        this.clashes = hasClashes();
    }

    /** Samples of every measure that one of the conditions rests on. */
    public static <S> Samples<S> of(Collection<Condition<S>> conditions) {
        Map<Measure<? super S>, Set<Integer>> edges = new LinkedHashMap<>();
        for (Condition<S> condition : conditions) {
            condition.measures().forEach(measure -> edges.computeIfAbsent(measure, unused -> new TreeSet<>()));
            condition
                    .edges()
                    .forEach((measure, at) -> edges.computeIfAbsent(measure, unused -> new TreeSet<>())
                            .addAll(at));
        }
        List<Measure<? super S>> measures = new ArrayList<>(edges.keySet());
        Samples<S> close = new Samples<>(measures, values(edges, 1));
        return close.size() <= MOST ? close : new Samples<>(measures, values(edges, 0));
    }

    private static List<int[]> values(Map<? extends Measure<?>, Set<Integer>> edges, int around) {
        List<int[]> values = new ArrayList<>();
        edges.forEach((measure, at) ->
                values.add(measure instanceof Trait ? new int[] {0, 1} : Ints.toArray(values(at, around))));
        return List.copyOf(values);
    }

    private static Set<Integer> values(Set<Integer> edges, int around) {
        Set<Integer> values = new TreeSet<>(Set.of(0));
        for (int edge : edges) {
            for (int value = Math.max(0, edge - around); value <= edge + around; value++) {
                values.add(value);
            }
        }
        return values;
    }

    /** The measures, each once, in the order in which samples hold their values. */
    public List<Measure<? super S>> measures() {
        return Collections.unmodifiableList(measures);
    }

    /** The values of a measure by its place among {@link #measures()}, rising. */
    public int[] values(int place) {
        return values.get(place).clone();
    }

    /** How many samples there are, those included that do not fit; {@link Long#MAX_VALUE} if they cannot be counted. */
    public long size() {
        long size = 1;
        for (int[] of : values) {
            size = size > Long.MAX_VALUE / of.length ? Long.MAX_VALUE : size * of.length;
        }
        return size;
    }

    /** Whether they are few enough to be tried. */
    public boolean isTriable() {
        return size() <= MOST;
    }

    /** Whether some sample passes. */
    public boolean any(Predicate<int[]> test) {
        return any(new int[measures.size()], places(measure -> true), test);
    }

    /**
     * Whether some sample passes that has the values of {@code like} but for some measures.
     *
     * @param open  the places of the measures whose values are free
     * @throws IllegalArgumentException if there are too many to be tried
     */
    public boolean any(int[] like, int[] open, Predicate<int[]> test) {
        checkArgument(isTriable(), "there are %s samples; no more than %s can be tried", size(), MOST);
        return any(like.clone(), open, 0, test);
    }

    private boolean any(int[] sample, int[] open, int next, Predicate<int[]> test) {
        if (next == open.length) {
            return fits(sample) && test.test(sample);
        }
        for (int value : values.get(open[next])) {
            sample[open[next]] = value;
            if (any(sample, open, next + 1, test)) {
                return true;
            }
        }
        return false;
    }

    /** The places of the measures that are wanted. */
    public int[] places(Predicate<Measure<? super S>> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < measures.size(); place++) {
            if (wanted.test(measures.get(place))) {
                places.add(place);
            }
        }
        return Ints.toArray(places);
    }

    /**
     * Turns a sample into the bounds of some measures, as {@link Condition#test} and verdicts want them. What comes out
     * is overwritten the next time.
     *
     * @param wanted  measures that are among {@link #measures()}
     */
    public Bounds bounds(List<Measure<? super S>> wanted) {
        int[] places = new int[wanted.size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = measures.indexOf(wanted.get(at));
            checkArgument(
                    places[at] >= 0,
                    "no sample has a value of '%s'",
                    wanted.get(at).name());
        }
        return new Bounds(places);
    }

    /** Whether a condition holds of a sample. */
    public Predicate<int[]> holds(Condition<S> condition) {
        Bounds bounds = bounds(condition.measures());
        return sample -> condition.test(bounds.of(sample), 0) == Answer.YES;
    }

    /** Turns samples into bounds, see {@link Samples#bounds}; for one thread. */
    public static final class Bounds {
        private final int[] places;
        private final int[] bounds;

        private Bounds(int[] places) {
            this.places = places;
            this.bounds = new int[2 * places.length];
        }

        public int[] of(int[] sample) {
            for (int at = 0; at < places.length; at++) {
                bounds[2 * at] = sample[places[at]];
                bounds[2 * at + 1] = sample[places[at]];
            }
            return bounds;
        }
    }

    /** A value of a measure in words: yes or no of a trait, the day of a dating, the number of a count. */
    public static Text words(Measure<?> measure, int value) {
        if (measure instanceof Trait) {
            return value == 1 ? Text.of("yes", "是") : Text.of("no", "否");
        }
        if (measure instanceof Dating) {
            return Dating.day(Interval.exactly(value))
                    .map(day -> Text.same(day.toString()))
                    .orElse(Text.of("never", "从未"));
        }
        return Text.same(Integer.toString(value));
    }

    /** Whether one subject can have all values of a sample at once. */
    public boolean fits(int[] sample) {
        for (int one = 0; one < sample.length && clashes; one++) {
            for (int other = 0; other < sample.length; other++) {
                if (one != other && !measures.get(one).fits(sample[one], measures.get(other), sample[other])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Few measures know of others, so whether any does is found out once. */
    private boolean hasClashes() {
        for (int one = 0; one < values.size(); one++) {
            for (int other = 0; other < values.size(); other++) {
                for (int value : values.get(one)) {
                    for (int itsValue : values.get(other)) {
                        if (one != other && !measures.get(one).fits(value, measures.get(other), itsValue)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
