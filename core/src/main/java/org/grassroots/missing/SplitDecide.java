package org.grassroots.missing;

import static com.google.common.math.LongMath.binomial;
import static com.google.common.math.LongMath.saturatedAdd;
import static com.google.common.math.LongMath.saturatedMultiply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Some of the things turn out one way and others the other way; no thing can do both.
 *
 * <p>Mostly each thing is so by all its facts and not so by any one of them. Of such a thing with a single fact, that fact
 * can do either; so a set that decides is told by the single facts in it, the things of several facts that it knows fully,
 * and those of which it holds one fact. It is a smallest one in two cases: no thing of several facts is known fully, and just
 * enough things are touched; or some are, just enough things are known fully, and the others are touched where one fact does
 * not make them known.
 */
record SplitDecide(int yes, int no, List<Split> things) implements Formula {
    /** Steps after which the number of sets is only said to be large. */
    private static final long MOST_STEPS = 50_000_000;

    SplitDecide {
        things = List.copyOf(things);
    }

    private static boolean isSingle(Split thing) {
        return thing.towardsYes() instanceof FactDecides && thing.towardsYes().equals(thing.towardsNo());
    }

    /** Whether it is so by several facts together and not so by any one of them. */
    private static boolean isOfSeveral(Split thing) {
        return thing.towardsYes() instanceof EnoughDecide all
                && thing.towardsNo() instanceof EnoughDecide any
                && all.wanted() == all.parts().size()
                && any.wanted() == 1
                && all.parts().equals(any.parts())
                && all.parts().stream().allMatch(FactDecides.class::isInstance);
    }

    private boolean isPlain() {
        return things.stream().allMatch(thing -> isSingle(thing) || isOfSeveral(thing));
    }

    @Override
    public DecisiveSets ways(int most) {
        if (!isPlain()) {
            Sets sets = new Sets(List.of(), sorted(things), most);
            sets.add(0, yes, no);
            return sets.result();
        }
        List<Deciders> singles = things.stream()
                .filter(SplitDecide::isSingle)
                .map(Split::towardsYes)
                .toList();
        List<Split> several = things.stream().filter(SplitDecide::isOfSeveral).toList();
        Sets sets = new Sets(singles, sorted(several), most);
        for (int single = yes; single <= yes + no; single++) {
            sets.add(single, 0, yes + no - single);
        }
        for (int full = 1; full <= yes; full++) {
            sets.add(yes - full, full, no);
        }
        return sets.result();
    }

    /** Those with the fewest facts first, so that the first set is a smallest one. */
    private static List<Split> sorted(List<Split> things) {
        return things.stream()
                .sorted(Comparator.comparingInt(SplitDecide::leastFacts))
                .toList();
    }

    private static int leastFacts(Split thing) {
        List<Set<MissingFact>> first = ((Formula) thing.towardsYes()).ways(1).sets();
        return first.isEmpty() ? Integer.MAX_VALUE : first.get(0).size();
    }

    /** The sets of each case, listed as long as there is room. */
    private final class Sets {
        private final List<Deciders> singles;
        private final List<Split> several;
        private final int most;
        private final long[][] numbers;
        private final List<Set<MissingFact>> listed = new ArrayList<>();
        private long number;
        private boolean isCut;

        Sets(List<Deciders> singles, List<Split> several, int most) {
            this.singles = singles;
            this.several = several;
            this.most = most;
            numbers = numbers(several, most);
        }

        /** Those with so many single facts, so many things known fully, and so many others not to be. */
        void add(int single, int full, int touched) {
            if (single > singles.size() || full + touched > several.size()) {
                return;
            }
            long ofSeveral = numbers.length == 0 ? Long.MAX_VALUE : numbers[full][touched];
            number = saturatedAdd(number, saturatedMultiply(binomial(singles.size(), single), ofSeveral));
            Choices known = new Choices(several.size(), full);
            do {
                if (listed.size() >= most) {
                    isCut = true;
                    return;
                }
                List<Split> rest = new ArrayList<>(several);
                List<Deciders> parts = new ArrayList<>();
                for (int at = full - 1; at >= 0; at--) {
                    parts.add(rest.remove(known.chosen()[at]).towardsYes());
                }
                parts.add(Deciders.enoughOf(single, singles));
                parts.add(Deciders.enoughOf(
                        touched, rest.stream().map(Split::towardsNo).toList()));
                DecisiveSets ways = ((Formula) Deciders.allOf(parts)).ways(most - listed.size());
                listed.addAll(ways.sets());
                isCut |= ways.omitted() > 0;
            } while (known.next());
        }

        DecisiveSets result() {
            return DecisiveSets.bySize(listed, isCut ? Math.max(1, number - listed.size()) : 0, most);
        }
    }

    /**
     * In how many ways so many things can turn out to be so and so many others not to be, by both numbers; empty if that is
     * too much to work out, as it is only where the number does not fit anyway.
     */
    private long[][] numbers(List<Split> several, int most) {
        if ((long) several.size() * (yes + 1) * (no + 1) > MOST_STEPS) {
            return new long[0][];
        }
        long[][] numbers = new long[yes + 1][no + 1];
        numbers[0][0] = 1;
        for (Split thing : several) {
            long so = ((Formula) thing.towardsYes()).ways(most).number();
            long notSo = ((Formula) thing.towardsNo()).ways(most).number();
            for (int full = yes; full >= 0; full--) {
                for (int touched = no; touched >= 0; touched--) {
                    long known = full == 0 ? 0 : saturatedMultiply(so, numbers[full - 1][touched]);
                    long one = touched == 0 ? 0 : saturatedMultiply(notSo, numbers[full][touched - 1]);
                    numbers[full][touched] = saturatedAdd(numbers[full][touched], saturatedAdd(known, one));
                }
            }
        }
        return numbers;
    }

    @Override
    public void tell(Consumer<MissingFact> facts) {
        boolean isPlain = isPlain();
        for (Split thing : things) {
            ((Formula) thing.towardsYes()).tell(facts);
            if (!isPlain) {
                ((Formula) thing.towardsNo()).tell(facts);
            }
        }
    }

    /** The sets of other than plain things may hold one another even where no fact stands in two of them. */
    @Override
    public boolean overlaps() {
        return !isPlain() || Formula.super.overlaps();
    }

    /** So many are so, so many are not, and there are enough for both, as no thing can do both. */
    @Override
    public void stand(Standing standing, Standing.Gate above) {
        Standing.Gate all = new Standing.Gate(3, above);
        Standing.Gate so = new Standing.Gate(yes, all);
        Standing.Gate notSo = new Standing.Gate(no, all);
        Standing.Gate either = new Standing.Gate(yes + no, all);
        for (Split thing : things) {
            ((Formula) thing.towardsYes()).stand(standing, so);
            ((Formula) thing.towardsNo()).stand(standing, notSo);
            ((Formula) thing.towardsYes().or(thing.towardsNo())).stand(standing, either);
        }
    }
}
