package org.grassroots.rule;

import static com.google.common.math.LongMath.saturatedAdd;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.tally.MissingFact;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;

/** Which missing facts can bring a count to a limit, or keep it below. */
final class CountDeciders {
    private final List<Open> single;
    private final List<Open> unbounded;
    private final int counted;

    CountDeciders(Tally tally) {
        single = tally.open().stream().filter(open -> !open.unbounded()).toList();
        unbounded = tally.open().stream().filter(Open::unbounded).toList();
        counted = tally.counted().size();
    }

    /** So that the count is {@code limit} or more: enough open ones turn out to count, each by all its facts. */
    DecisiveSets reaching(int limit) {
        int wanting = limit - counted;
        if (wanting <= 0) {
            return DecisiveSets.ALREADY;
        }
        List<Set<MissingFact>> sets = new ArrayList<>();
        unbounded.forEach(list -> sets.add(ImmutableSet.copyOf(list.missing())));
        long omitted = choose(wanting, Choice.EVERY_FACT, Set.of(), sets);
        return DecisiveSets.of(sets, omitted);
    }

    /** So that the count stays below {@code limit}: enough open ones turn out not to count, each by one fact. */
    DecisiveSets stayingBelow(int limit) {
        int wanting = counted + single.size() - limit + 1;
        if (counted >= limit) {
            return DecisiveSets.NONE;
        }
        ImmutableSet.Builder<MissingFact> lists = ImmutableSet.builder();
        unbounded.forEach(list -> lists.addAll(list.missing()));
        if (wanting <= 0) {
            return new DecisiveSets(List.of(lists.build()), 0);
        }
        List<Set<MissingFact>> sets = new ArrayList<>();
        long omitted = choose(wanting, Choice.ONE_FACT, lists.build(), sets);
        return DecisiveSets.of(sets, omitted);
    }

    private enum Choice {
        EVERY_FACT,
        ONE_FACT
    }

    /** Adds the ways to choose {@code wanting} of the open ones, in order, and says how many were left out. */
    private long choose(int wanting, Choice choice, Set<MissingFact> always, List<Set<MissingFact>> sets) {
        if (wanting > single.size()) {
            return 0;
        }
        int before = sets.size();
        extend(0, wanting, choice, always, sets, before + DecisiveSets.SHOWN);
        long all =
                choice == Choice.EVERY_FACT ? LongMath.binomial(single.size(), wanting) : waysWithOneFactEach(wanting);
        return Math.max(0, all - (sets.size() - before));
    }

    private void extend(
            int from, int wanting, Choice choice, Set<MissingFact> soFar, List<Set<MissingFact>> sets, int enough) {
        if (wanting == 0) {
            sets.add(soFar);
            return;
        }
        for (int at = from; at <= single.size() - wanting && sets.size() < enough; at++) {
            List<MissingFact> facts = single.get(at).missing();
            if (choice == Choice.EVERY_FACT) {
                extend(at + 1, wanting - 1, choice, with(soFar, facts), sets, enough);
            } else {
                for (int fact = 0; fact < facts.size() && sets.size() < enough; fact++) {
                    extend(at + 1, wanting - 1, choice, with(soFar, List.of(facts.get(fact))), sets, enough);
                }
            }
        }
    }

    /** The elementary symmetric polynomial of the numbers of facts: each choice of people, each with one of its facts. */
    private long waysWithOneFactEach(int wanting) {
        long[] ways = new long[wanting + 1];
        ways[0] = 1;
        for (Open open : single) {
            for (int taken = wanting; taken >= 1; taken--) {
                ways[taken] = saturatedAdd(
                        ways[taken],
                        LongMath.saturatedMultiply(
                                ways[taken - 1], open.missing().size()));
            }
        }
        return ways[wanting];
    }

    private static Set<MissingFact> with(Set<MissingFact> facts, List<MissingFact> more) {
        return ImmutableSet.<MissingFact>builder().addAll(facts).addAll(more).build();
    }
}
