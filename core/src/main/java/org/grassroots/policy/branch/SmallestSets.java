package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;

/**
 * The smallest sets of facts that pass a test which then every larger set passes too. All of them are found where there
 * are few facts; where there are many, the smallest ones, and one in any case.
 */
final class SmallestSets {
    /** So many facts are few: all their sets can be tried. */
    static final int FEW = 11;

    /** An explanation must not take long where there are more. */
    private static final int MOST_TRIED_OF_MANY = 300;

    private final List<MissingFact> facts;
    private final Predicate<Set<MissingFact>> test;
    private final List<Set<MissingFact>> found = new ArrayList<>();
    private final int mostTried;
    private int tried;

    private SmallestSets(List<MissingFact> facts, Predicate<Set<MissingFact>> test) {
        this.facts = facts;
        this.test = test;
        mostTried = facts.size() <= FEW ? 1 << FEW : Math.max(MOST_TRIED_OF_MANY, facts.size() + 1);
    }

    static Deciders of(List<MissingFact> facts, Predicate<Set<MissingFact>> test) {
        SmallestSets search = new SmallestSets(facts, test);
        if (test.test(new LinkedHashSet<>(facts))) {
            search.run();
        }
        return Deciders.anyOf(search.found.stream()
                .map(set -> Deciders.allOf(set.stream().map(Deciders::of).toList()))
                .toList());
    }

    private void run() {
        for (int size = 0; size <= facts.size() && tried < mostTried; size++) {
            tryAll(size, 0, new LinkedHashSet<>());
        }
        if (found.isEmpty()) {
            found.add(lean());
        }
    }

    /** Tries the set with every choice of {@code wanting} more facts from {@code next} on. */
    private void tryAll(int wanting, int next, Set<MissingFact> set) {
        if (tried >= mostTried || found.stream().anyMatch(set::containsAll)) {
            return;
        }
        if (wanting == 0) {
            tried++;
            if (test.test(set)) {
                found.add(Set.copyOf(set));
            }
            return;
        }
        for (int at = next; at <= facts.size() - wanting; at++) {
            set.add(facts.get(at));
            tryAll(wanting - 1, at + 1, set);
            set.remove(facts.get(at));
        }
    }

    /** All facts but those that can be done without, one after the other. */
    private Set<MissingFact> lean() {
        Set<MissingFact> lean = new LinkedHashSet<>(facts);
        for (MissingFact fact : facts) {
            lean.remove(fact);
            if (!test.test(lean)) {
                lean.add(fact);
            }
        }
        return lean;
    }
}
