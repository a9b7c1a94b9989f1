package org.grassroots.missing;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Choices of parts that share facts, where parts that are not the smallest may make the smallest whole: goes over the parts
 * one after the other and drops on the way every set that holds another.
 */
final class Woven {
    private static final int MOST_STEPS = 64;
    private static final int MOST_PAIRS = 10_000;
    private static final int SIDE = 100;

    private Woven() {}

    /** Whether going over the parts is cheap enough. */
    static boolean isShort(int wanted, int parts) {
        return (long) Math.min(wanted, parts - wanted + 1) * parts <= MOST_STEPS;
    }

    static DecisiveSets of(int wanted, List<DecisiveSets> ways, int most) {
        List<DecisiveSets> taken = new ArrayList<>(Collections.nCopies(wanted + 1, DecisiveSets.NONE));
        taken.set(0, DecisiveSets.ALREADY);
        for (int met = 1; met <= ways.size(); met++) {
            int least = Math.max(1, wanted - (ways.size() - met));
            for (int at = Math.min(wanted, met); at >= least; at--) {
                DecisiveSets more = both(taken.get(at - 1), ways.get(met - 1), most);
                taken.set(at, either(taken.get(at), more, most));
            }
        }
        return taken.get(wanted);
    }

    private static DecisiveSets either(DecisiveSets one, DecisiveSets other, int most) {
        List<Set<MissingFact>> sets = new ArrayList<>(one.sets());
        sets.addAll(other.sets());
        return DecisiveSets.withoutLarger(sets, LongMath.saturatedAdd(one.omitted(), other.omitted()), most);
    }

    private static DecisiveSets both(DecisiveSets one, DecisiveSets other, int most) {
        long pairs = LongMath.saturatedMultiply(one.number(), other.number());
        boolean few = (long) one.sets().size() * other.sets().size() <= Math.max(MOST_PAIRS, most);
        List<Set<MissingFact>> sets = new ArrayList<>();
        for (Set<MissingFact> mine : few ? one.sets() : first(one.sets())) {
            for (Set<MissingFact> theirs : few ? other.sets() : first(other.sets())) {
                sets.add(ImmutableSet.<MissingFact>builder()
                        .addAll(mine)
                        .addAll(theirs)
                        .build());
            }
        }
        return DecisiveSets.withoutLarger(sets, pairs - sets.size(), most);
    }

    private static List<Set<MissingFact>> first(List<Set<MissingFact>> sets) {
        return sets.subList(0, Math.min(SIDE, sets.size()));
    }
}
