package org.grassroots.missing;

import java.util.List;
import java.util.Set;

/** One fact decides. */
record FactDecides(MissingFact fact) implements Deciders {
    @Override
    public DecisiveSets sets(int most) {
        return new DecisiveSets(List.of(Set.of(fact)), 0);
    }
}
