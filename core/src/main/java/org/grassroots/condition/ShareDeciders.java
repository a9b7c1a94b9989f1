package org.grassroots.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.tally.Tally;

/**
 * Which missing facts can show that a part is large enough for its whole, or that it is not. Where a fact stands in both
 * tallies, all facts together: what one answer does to both counts shows in neither.
 */
final class ShareDeciders {
    private final CountDeciders part;
    private final CountDeciders whole;
    private final Fraction share;
    private final boolean isExceeded;

    /**
     * @param isExceeded  whether the share itself is not enough
     */
    ShareDeciders(Tally part, Tally whole, Fraction share, boolean isExceeded) {
        this.part = new CountDeciders(part);
        this.whole = new CountDeciders(whole);
        this.share = share;
        this.isExceeded = isExceeded;
    }

    /** The more of the part are sure, the larger the whole may turn out to be. */
    Deciders towardsYes() {
        if (areMixed()) {
            return everything();
        }
        List<Deciders> ways = new ArrayList<>();
        int before = -1;
        for (int more = 0; more <= part.open(); more++) {
            int most = largestWhole(part.counted() + more);
            if (most > before && most >= whole.counted()) {
                ways.add(reaching(part, more).and(atMost(whole, most)));
                before = most;
            }
            if (before >= whole.counted() + whole.open()) {
                break;
            }
        }
        ways.add(share.numerator() == 0 ? part.listed() : part.listed().and(whole.closed()));
        return Deciders.anyOf(ways);
    }

    /** The more of the whole are sure, the larger the part may turn out to be without being enough. */
    Deciders towardsNo() {
        if (areMixed()) {
            return everything();
        }
        List<Deciders> ways = new ArrayList<>();
        int before = -1;
        for (int more = 0; more <= whole.open(); more++) {
            int most = leastPart(whole.counted() + more) - 1;
            if (most > before && most >= part.counted()) {
                ways.add(reaching(whole, more).and(atMost(part, most)));
                before = most;
            }
            if (before >= part.counted() + part.open()) {
                break;
            }
        }
        if (share.numerator() > 0) {
            ways.add(whole.listed().and(part.closed()));
        }
        if (isExceeded) {
            // Nothing of nothing is no share.
            ways.add(whole.below(1));
        }
        return Deciders.anyOf(ways);
    }

    private boolean areMixed() {
        return !Collections.disjoint(part.facts(), whole.facts());
    }

    private Deciders everything() {
        Set<MissingFact> facts = new LinkedHashSet<>(part.facts());
        facts.addAll(whole.facts());
        return Deciders.allOf(facts.stream().map(Deciders::of).toList());
    }

    private static Deciders reaching(CountDeciders count, int more) {
        return count.reaching(count.counted() + more);
    }

    private static Deciders atMost(CountDeciders count, int most) {
        return most == Interval.UNBOUNDED ? Deciders.ALREADY : count.below(most + 1);
    }

    /** The largest whole of which so many are enough; -1 if of none. */
    private int largestWhole(int of) {
        if (share.numerator() == 0) {
            return isExceeded && of == 0 ? -1 : Interval.UNBOUNDED;
        }
        long enough = (long) of * share.denominator() - (isExceeded ? 1 : 0);
        return (int) Math.min(Math.floorDiv(enough, share.numerator()), Interval.UNBOUNDED - 1);
    }

    private int leastPart(int in) {
        return isExceeded ? share.leastAbove(in) : share.leastReaching(in);
    }
}
