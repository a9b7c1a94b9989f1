package org.grassroots.missing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which missing facts would decide a question, as a formula: a fact decides it, or any of several, or all of them
 * together, or enough of them. Cheap to make; the sets it stands for are listed only when somebody asks.
 */
public sealed interface Deciders permits Formula {
    /** No fact can do it. */
    Deciders NONE = new EnoughDecide(1, List.of());

    /** It is so already. */
    Deciders ALREADY = new EnoughDecide(0, List.of());

    /** Learning the fact, with a fitting answer, decides it. */
    static Deciders of(MissingFact fact) {
        return new FactDecides(fact);
    }

    /** Each alone decides it; {@link #NONE} if there is none. */
    static Deciders anyOf(List<Deciders> parts) {
        return enoughOf(1, parts);
    }

    /** They decide it together; {@link #ALREADY} if there is none. */
    static Deciders allOf(List<Deciders> parts) {
        return enoughOf(parts.size(), parts);
    }

    /**
     * Any choice of {@code wanted} of them decides it.
     *
     * @param wanted  {@link #ALREADY} if 0 or less; {@link #NONE} if more than there are
     */
    static Deciders enoughOf(int wanted, List<Deciders> parts) {
        List<Deciders> open = new ArrayList<>();
        int still = wanted;
        for (Deciders part : parts) {
            if (part == ALREADY) {
                still--;
            } else if (part != NONE) {
                open.add(part);
            }
        }
        if (still <= 0) {
            return ALREADY;
        }
        if (still > open.size()) {
            return NONE;
        }
        return open.size() == 1 ? open.get(0) : new EnoughDecide(still, open);
    }

    /**
     * Something that may turn out one way or the other.
     *
     * @param towardsYes  what can make it so
     * @param towardsNo  what can make it not so
     */
    record Split(Deciders towardsYes, Deciders towardsNo) {
        public Split {
            requireNonNull(towardsYes, "towardsYes");
            requireNonNull(towardsNo, "towardsNo");
        }

        /**
         * So by all the facts together, not so by any one of them.
         *
         * @param facts  one or more
         */
        public static Split of(List<MissingFact> facts) {
            checkArgument(!facts.isEmpty(), "what may turn out either way must name the facts it hangs on");
            List<Deciders> each = facts.stream().map(Deciders::of).toList();
            return new Split(allOf(each), anyOf(each));
        }
    }

    /** {@code yes} of the things turn out to be so and {@code no} others not to be; no thing can do both. */
    static Deciders split(int yes, int no, List<Split> things) {
        if (no <= 0) {
            return enoughOf(yes, things.stream().map(Split::towardsYes).toList());
        }
        if (yes <= 0) {
            return enoughOf(no, things.stream().map(Split::towardsNo).toList());
        }
        return yes > things.size() - no ? NONE : new SplitDecide(yes, no, things);
    }

    /** Either decides it. */
    default Deciders or(Deciders other) {
        return anyOf(List.of(this, other));
    }

    /** Both are needed. */
    default Deciders and(Deciders other) {
        return allOf(List.of(this, other));
    }

    /** Whether learning these facts, with fitting answers, decides it. */
    boolean isDecidedBy(Set<MissingFact> learned);

    /**
     * The smallest sets, smallest first.
     *
     * @param most  how many to list, 1 or more; how many more there are, the result says
     */
    DecisiveSets sets(int most);
}
