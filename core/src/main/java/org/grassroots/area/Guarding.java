package org.grassroots.area;

import org.grassroots.fact.Answer;
import org.immutables.value.Value;

/**
 * The facts that, with the property service, decide whether a compound is "three-none": no responsible unit, no
 * property service, and neither a human nor a physical guard (Seed-000 §1.1).
 */
@Value.Immutable
public interface Guarding {
    /** Nothing is known. */
    Guarding UNKNOWN = builder().build();

    /** Whether some unit answers for the compound. */
    @Value.Default
    default Answer responsibleUnit() {
        return Answer.UNKNOWN;
    }

    /** Whether people guard it. */
    @Value.Default
    default Answer humanGuard() {
        return Answer.UNKNOWN;
    }

    /** Whether walls, gates or cameras guard it. */
    @Value.Default
    default Answer physicalGuard() {
        return Answer.UNKNOWN;
    }

    /** Whether the compound stands on the ledger of three-none compounds. */
    @Value.Default
    default Answer onThreeNoneLedger() {
        return Answer.UNKNOWN;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Guarding}; what is not set is unknown. */
    final class Builder extends ImmutableGuarding.Builder {
        Builder() {}
    }
}
