package org.grassroots.missing;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which missing facts would decide a question, as a formula: a fact decides it, or any of several, or all of them
 * together, or enough of them. Cheap to make; the sets it stands for are listed only when somebody asks.
 */
public sealed interface Deciders permits FactDecides, AllDecide, EnoughDecide, SplitDecide {
    /** No fact can do it. */
    Deciders NONE = new EnoughDecide(1, List.of());

    /** It is so already. */
    Deciders ALREADY = new AllDecide(List.of());

    /** Learning the fact, with a fitting answer, decides it. */
    static Deciders of(MissingFact fact) {
        return new FactDecides(fact);
    }

    /** Each alone decides it; {@link #NONE} if there is none. */
    static Deciders anyOf(List<Deciders> parts) {
        return parts.size() == 1 ? parts.get(0) : enoughOf(1, parts);
    }

    /** They decide it together; {@link #ALREADY} if there is none. */
    static Deciders allOf(List<Deciders> parts) {
        return parts.size() == 1 ? parts.get(0) : new AllDecide(parts);
    }

    /**
     * Any choice of {@code wanted} of them decides it.
     *
     * @param wanted  {@link #ALREADY} if 0 or less; {@link #NONE} if more than there are
     */
    static Deciders enoughOf(int wanted, List<Deciders> parts) {
        if (wanted <= 0) {
            return ALREADY;
        }
        return wanted > parts.size() ? NONE : new EnoughDecide(wanted, parts);
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
    }

    /** {@code yes} of the things turn out to be so and {@code no} others not to be. */
    static Deciders split(int yes, int no, List<Split> things) {
        if (no <= 0) {
            return enoughOf(yes, things.stream().map(Split::towardsYes).toList());
        }
        return yes <= 0
                ? enoughOf(no, things.stream().map(Split::towardsNo).toList())
                : new SplitDecide(yes, no, things);
    }

    /** Either decides it. */
    default Deciders or(Deciders other) {
        return anyOf(List.of(this, other));
    }

    /** Both are needed. */
    default Deciders and(Deciders other) {
        return allOf(List.of(this, other));
    }

    /**
     * The smallest sets, smallest first.
     *
     * @param most  how many to list, 1 or more; how many more there are, the result says
     */
    DecisiveSets sets(int most);
}
