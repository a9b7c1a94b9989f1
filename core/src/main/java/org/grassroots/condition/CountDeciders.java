package org.grassroots.condition;

import static com.google.common.math.LongMath.saturatedAdd;
import static com.google.common.math.LongMath.saturatedMultiply;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;

/** Which missing facts can bring a count to a limit, or keep it below. */
final class CountDeciders {
    private final List<Open> single;
    private final Set<MissingFact> lists;
    private final List<Open> unbounded;
    private final int counted;

    CountDeciders(Tally tally) {
        // Those with the fewest facts first: the first choice is then a smallest one, also where not all are listed.
        single = tally.open().stream()
                .filter(open -> !open.unbounded())
                .sorted(Comparator.comparingInt(open -> open.missing().size()))
                .toList();
        unbounded = tally.open().stream().filter(Open::unbounded).toList();
        lists = unbounded.stream().flatMap(open -> open.missing().stream()).collect(ImmutableSet.toImmutableSet());
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
        if (wanting > single.size()) {
            return DecisiveSets.of(sets, 0);
        }
        Choices choices = new Choices(single.size(), wanting);
        long listed = 0;
        do {
            ImmutableSet.Builder<MissingFact> facts = ImmutableSet.builder();
            for (int chosen : choices.chosen()) {
                facts.addAll(single.get(chosen).missing());
            }
            sets.add(facts.build());
            listed++;
        } while (listed < DecisiveSets.SHOWN && choices.next());
        return DecisiveSets.of(sets, LongMath.binomial(single.size(), wanting) - listed);
    }

    /** So that the count stays below {@code limit}: enough open ones turn out not to count, each by one fact. */
    DecisiveSets stayingBelow(int limit) {
        if (counted >= limit) {
            return DecisiveSets.NONE;
        }
        int wanting = counted + single.size() - limit + 1;
        if (wanting <= 0) {
            return DecisiveSets.of(lists);
        }
        List<Set<MissingFact>> sets = new ArrayList<>();
        Choices choices = new Choices(single.size(), wanting);
        do {
            addWithOneFactEach(choices.chosen(), sets);
        } while (sets.size() < DecisiveSets.SHOWN && choices.next());
        return DecisiveSets.of(sets, waysWithOneFactEach(wanting) - sets.size());
    }

    private void addWithOneFactEach(int[] chosen, List<Set<MissingFact>> sets) {
        int[] fact = new int[chosen.length];
        int turning;
        do {
            ImmutableSet.Builder<MissingFact> facts =
                    ImmutableSet.<MissingFact>builder().addAll(lists);
            for (int at = 0; at < chosen.length; at++) {
                facts.add(single.get(chosen[at]).missing().get(fact[at]));
            }
            sets.add(facts.build());
            // Counts up like an odometer whose wheels have as many marks as their open one has facts.
            turning = chosen.length - 1;
            while (turning >= 0
                    && ++fact[turning] == single.get(chosen[turning]).missing().size()) {
                fact[turning] = 0;
                turning--;
            }
        } while (turning >= 0 && sets.size() < DecisiveSets.SHOWN);
    }

    /** The elementary symmetric polynomial of the numbers of facts: each choice of people, each with one of its facts. */
    private long waysWithOneFactEach(int wanting) {
        long[] ways = new long[wanting + 1];
        ways[0] = 1;
        int met = 0;
        for (Open open : single) {
            met++;
            // Fewer taken than this cannot come to the number wanted any more; going over them too would cost a
            // community of thousands of unknown members seconds a finding.
            int least = Math.max(1, wanting - (single.size() - met));
            for (int taken = Math.min(wanting, met); taken >= least; taken--) {
                ways[taken] = saturatedAdd(
                        ways[taken],
                        saturatedMultiply(ways[taken - 1], open.missing().size()));
            }
        }
        return ways[wanting];
    }
}
