package org.grassroots.missing;

import static com.google.common.math.LongMath.binomial;
import static com.google.common.math.LongMath.saturatedMultiply;
import static com.google.common.math.LongMath.saturatedPow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Some of the things turn out one way and others the other way; no thing can do both. */
record SplitDecide(int yes, int no, List<Split> things) implements Deciders {
    SplitDecide {
        things = List.copyOf(things);
    }

    @Override
    public DecisiveSets sets(int most) {
        if (yes + no > things.size()) {
            return DecisiveSets.NONE;
        }
        List<Set<MissingFact>> sets = new ArrayList<>();
        Choices ups = new Choices(things.size(), yes);
        do {
            addDowns(ups.chosen(), most, sets);
        } while (sets.size() < most && ups.next());
        return DecisiveSets.of(sets, Math.max(0, atMost(most) - sets.size()), most);
    }

    private void addDowns(int[] up, int most, List<Set<MissingFact>> sets) {
        List<Split> rest = new ArrayList<>(things);
        List<Deciders> chosen = new ArrayList<>();
        for (int at = up.length - 1; at >= 0; at--) {
            chosen.add(rest.remove(up[at]).towardsYes());
        }
        List<Deciders> downs = rest.stream().map(Split::towardsNo).toList();
        sets.addAll(Deciders.allOf(chosen)
                .and(Deciders.enoughOf(no, downs))
                .sets(most - sets.size())
                .sets());
    }

    /** All are listed if there is room for every choice; else this many there are at the most. */
    private long atMost(int most) {
        long choices = saturatedMultiply(binomial(things.size(), yes), binomial(things.size() - yes, no));
        long ways = things.stream()
                .mapToLong(thing -> thing.towardsNo().sets(most).sets().size())
                .max()
                .orElse(1);
        long all = saturatedMultiply(choices, saturatedPow(ways, no));
        return all <= most ? 0 : all;
    }
}
