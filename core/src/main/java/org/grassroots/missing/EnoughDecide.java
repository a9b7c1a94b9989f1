package org.grassroots.missing;

import static com.google.common.math.LongMath.saturatedAdd;
import static com.google.common.math.LongMath.saturatedMultiply;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Any choice of some number of the parts decides. */
record EnoughDecide(int wanted, List<Deciders> parts) implements Formula {
    EnoughDecide {
        parts = List.copyOf(parts);
    }

    @Override
    public DecisiveSets ways(int most) {
        List<DecisiveSets> ways = new ArrayList<>();
        for (Formula part : Formula.of(parts)) {
            DecisiveSets sets = part.ways(most);
            if (!sets.sets().isEmpty()) {
                ways.add(sets);
            }
        }
        if (wanted > ways.size()) {
            return DecisiveSets.NONE;
        }
        if (wanted == 1) {
            return either(ways, most);
        }
        // Those with the fewest facts first: the first choice is then a smallest one, also where not all are listed.
        ways.sort(Comparator.comparingInt(way -> way.sets().get(0).size()));
        return Woven.isShort(wanted, ways.size()) && overlaps() ? Woven.of(wanted, ways, most) : choices(ways, most);
    }

    private static DecisiveSets either(List<DecisiveSets> ways, int most) {
        Set<Set<MissingFact>> sets = new LinkedHashSet<>();
        long omitted = 0;
        for (DecisiveSets way : ways) {
            sets.addAll(way.sets());
            omitted = saturatedAdd(omitted, way.omitted());
        }
        return DecisiveSets.bySize(sets, omitted, most);
    }

    private DecisiveSets choices(List<DecisiveSets> ways, int most) {
        List<Set<MissingFact>> sets = new ArrayList<>();
        Choices choices = new Choices(ways.size(), wanted);
        do {
            addProduct(choices.chosen(), ways, most, sets);
        } while (sets.size() < most && choices.next());
        return DecisiveSets.bySize(sets, products(ways) - sets.size(), most);
    }

    private static void addProduct(int[] chosen, List<DecisiveSets> ways, int most, List<Set<MissingFact>> sets) {
        int[] way = new int[chosen.length];
        int turning;
        do {
            ImmutableSet.Builder<MissingFact> facts = ImmutableSet.builder();
            for (int at = 0; at < chosen.length; at++) {
                facts.addAll(ways.get(chosen[at]).sets().get(way[at]));
            }
            sets.add(facts.build());
            // Counts up like an odometer whose wheels have as many marks as their part has ways.
            turning = chosen.length - 1;
            while (turning >= 0
                    && ++way[turning] == ways.get(chosen[turning]).sets().size()) {
                way[turning] = 0;
                turning--;
            }
        } while (turning >= 0 && sets.size() < most);
    }

    /** The elementary symmetric polynomial of the numbers of ways: each choice of parts, each in one of its ways. */
    private long products(List<DecisiveSets> ways) {
        long[] products = new long[wanted + 1];
        products[0] = 1;
        int met = 0;
        for (DecisiveSets way : ways) {
            met++;
            // Fewer taken than this cannot come to the number wanted any more; going over them too would cost a
            // community of thousands of unknown members seconds a finding.
            int least = Math.max(1, wanted - (ways.size() - met));
            for (int taken = Math.min(wanted, met); taken >= least; taken--) {
                products[taken] = saturatedAdd(products[taken], saturatedMultiply(products[taken - 1], way.number()));
            }
        }
        return products[wanted];
    }

    @Override
    public void tell(Consumer<MissingFact> facts) {
        Formula.of(parts).forEach(part -> part.tell(facts));
    }

    @Override
    public boolean overlaps() {
        return Formula.super.overlaps() || Formula.of(parts).stream().anyMatch(Formula::overlaps);
    }

    @Override
    public void stand(Standing standing, Standing.Gate above) {
        Standing.Gate gate = new Standing.Gate(wanted, above);
        Formula.of(parts).forEach(part -> part.stand(standing, gate));
    }
}
