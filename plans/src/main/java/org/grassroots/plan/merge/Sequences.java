package org.grassroots.plan.merge;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The order of things that three lists name.
 *
 * @param <T>  what they name, each once
 */
record Sequences<T>(List<T> base, List<T> edited, List<T> fresh) {

    /** Whether people have put things that all three have into another order. */
    boolean isReordered(Set<T> kept) {
        Set<T> common = common(kept);
        return !among(base, common).equals(among(edited, common));
    }

    /** Whether people and the newer plan have both put them into another order, and not into the same. */
    boolean clash(Set<T> kept) {
        Set<T> common = common(kept);
        List<T> byPeople = among(edited, common);
        List<T> byFresh = among(fresh, common);
        List<T> before = among(base, common);
        return !byPeople.equals(before) && !byFresh.equals(before) && !byPeople.equals(byFresh);
    }

    /**
     * In the order of the newer plan, or as people have put them; what only the other side has comes after what it follows
     * there.
     *
     * @param kept  what is in the result; every one is in a list
     */
    List<T> merged(Set<T> kept) {
        boolean reordered = isReordered(kept);
        List<T> merged = new ArrayList<>(among(reordered ? edited : fresh, kept));
        Set<T> there = Sets.newHashSet(merged);
        int next = 0;
        for (T one : reordered ? fresh : edited) {
            if (there.contains(one)) {
                next = merged.indexOf(one) + 1;
            } else if (kept.contains(one)) {
                merged.add(next++, one);
                there.add(one);
            }
        }
        return merged;
    }

    private Set<T> common(Set<T> kept) {
        Set<T> common = Sets.newHashSet(kept);
        common.retainAll(Sets.newHashSet(base));
        common.retainAll(Sets.newHashSet(edited));
        common.retainAll(Sets.newHashSet(fresh));
        return common;
    }

    private static <T> List<T> among(List<T> all, Set<T> some) {
        return all.stream().filter(some::contains).toList();
    }
}
