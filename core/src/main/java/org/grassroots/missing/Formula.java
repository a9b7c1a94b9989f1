package org.grassroots.missing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a formula must tell of itself so that its sets can be listed. */
sealed interface Formula extends Deciders permits FactDecides, EnoughDecide, SplitDecide {
    /**
     * Sets that decide it, a small one first, and how many more there may be. If none is omitted, every smallest set is
     * among them. Where no fact stands in two places, just the smallest sets, and the first has the fewest facts.
     *
     * @param most  how many to list
     */
    DecisiveSets ways(int most);

    /** Tells each fact as often as it stands in the formula. */
    void tell(Consumer<MissingFact> facts);

    /** Puts a gate for itself below the one given, and its facts below that. */
    void stand(Standing standing, Standing.Gate above);

    /** Whether some fact stands in two places, so that sets made of the sets of the parts may hold one another. */
    default boolean overlaps() {
        Set<MissingFact> met = new LinkedHashSet<>();
        boolean[] again = new boolean[1];
        tell(fact -> again[0] |= !met.add(fact));
        return again[0];
    }

    static List<Formula> of(List<Deciders> parts) {
        return parts.stream().map(Formula.class::cast).toList();
    }

    @Override
    default boolean isDecidedBy(Set<MissingFact> learned) {
        return Standing.of(this).isDecidedBy(learned);
    }

    @Override
    default DecisiveSets sets(int most) {
        checkArgument(most >= 1, "the sets to list must be 1 or more, was %s", most);
        return overlaps() ? Standing.of(this).smallest(this, most) : ways(most);
    }
}
