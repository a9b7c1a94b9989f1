package org.grassroots.missing;

import static com.google.common.math.LongMath.saturatedAdd;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The smallest sets of missing facts that can decide a question: learning every fact of one set, with fitting answers,
 * decides it, and no fact of the set is idle.
 *
 * @param sets  the sets, smallest first. None that is omitted is smaller than the first, unless facts stand in several
 *     parts that are needed together and make more sets than can be gone through
 * @param omitted  how many more there are at the most, and just as many where no fact stands in two parts of the question;
 *     0 if all are listed
 */
public record DecisiveSets(List<Set<MissingFact>> sets, long omitted) {
    /** How many sets a finding lists; three of forty unknown members alone make 9,880, and nobody reads them. */
    public static final int SHOWN = 12;

    /** How many facts a set may hold for a finding to list it beside the first; nobody goes and asks after hundreds. */
    public static final int FACTS_SHOWN = 24;

    /** No set of facts can do it. */
    public static final DecisiveSets NONE = new DecisiveSets(List.of(), 0);

    /** It is so already: the empty set. */
    static final DecisiveSets ALREADY = new DecisiveSets(List.of(Set.of()), 0);

    public DecisiveSets {
        sets = sets.stream().<Set<MissingFact>>map(ImmutableSet::copyOf).toList();
    }

    /** How many there are in all, at the most. */
    long number() {
        return saturatedAdd(sets.size(), omitted);
    }

    /** The first of the sets by their size; the others are omitted too. */
    static DecisiveSets bySize(Collection<Set<MissingFact>> sets, long omitted, int most) {
        List<Set<MissingFact>> bySize = sorted(sets);
        int listed = Math.min(most, bySize.size());
        return new DecisiveSets(bySize.subList(0, listed), saturatedAdd(omitted, bySize.size() - listed));
    }

    /** As {@link #bySize}, without those that hold another. */
    static DecisiveSets withoutLarger(Collection<Set<MissingFact>> sets, long omitted, int most) {
        List<Set<MissingFact>> smallest = new ArrayList<>();
        long dropped = omitted;
        for (Set<MissingFact> set : sorted(sets)) {
            if (smallest.stream().anyMatch(set::containsAll)) {
                continue;
            }
            if (smallest.size() < most) {
                smallest.add(set);
            } else {
                dropped = saturatedAdd(dropped, 1);
            }
        }
        return new DecisiveSets(smallest, dropped);
    }

    /** Without the sets of more than {@code facts} facts, which then count as omitted; the first set always stays. */
    public DecisiveSets withoutLongerThan(int facts) {
        List<Set<MissingFact>> shorter = new ArrayList<>();
        for (Set<MissingFact> set : sets) {
            if (shorter.isEmpty() || set.size() <= facts) {
                shorter.add(set);
            }
        }
        return new DecisiveSets(shorter, saturatedAdd(omitted, sets.size() - shorter.size()));
    }

    private static List<Set<MissingFact>> sorted(Collection<Set<MissingFact>> sets) {
        List<Set<MissingFact>> bySize = new ArrayList<>(sets);
        bySize.sort(Comparator.comparingInt(Set::size));
        return bySize;
    }
}
