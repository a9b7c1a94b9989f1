package org.grassroots.missing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One fact decides. */
record FactDecides(MissingFact fact) implements Formula {
    FactDecides {
        requireNonNull(fact, "fact");
    }

    @Override
    public DecisiveSets ways(int most) {
        return new DecisiveSets(List.of(Set.of(fact)), 0);
    }

    @Override
    public void tell(Consumer<MissingFact> facts) {
        facts.accept(fact);
    }

    @Override
    public void stand(Standing standing, Standing.Gate above) {
        standing.place(fact, above);
    }
}
