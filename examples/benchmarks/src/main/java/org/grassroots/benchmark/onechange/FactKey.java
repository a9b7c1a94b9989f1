package org.grassroots.benchmark.onechange;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.grassroots.benchmark.fact.CompoundFacts;
import org.grassroots.benchmark.fact.GroupFacts;
import org.grassroots.benchmark.fact.RollFacts;
import org.grassroots.benchmark.fact.SecretaryFacts;
import org.grassroots.fact.Id;

/**
 * What a fact is of.
 *
 * @param type  its class
 * @param of  the place or body
 */
record FactKey(Class<?> type, Id of) {
    FactKey {
        requireNonNull(type, "type");
        requireNonNull(of, "of");
    }

    /** Empty for a fact that does not hang on any member's status or home. */
    static Optional<FactKey> of(Object fact) {
        if (fact instanceof CompoundFacts compound) {
            return Optional.of(new FactKey(CompoundFacts.class, compound.id()));
        }
        if (fact instanceof RollFacts roll) {
            return Optional.of(new FactKey(RollFacts.class, roll.id()));
        }
        if (fact instanceof SecretaryFacts secretary) {
            return Optional.of(new FactKey(SecretaryFacts.class, secretary.id()));
        }
        return fact instanceof GroupFacts group
                ? Optional.of(new FactKey(GroupFacts.class, group.id()))
                : Optional.empty();
    }
}
