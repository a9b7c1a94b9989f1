package org.grassroots.plan.ledger.reconciliation;

import java.util.Optional;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What is asked of a wedding or a funeral in one zone on one day. */
@Value.Immutable
public interface CeremonyLimit {

    /** Whether it may be held. */
    enum Held {
        /** Within the limits. */
        WITHIN_LIMITS,
        /** As the street and the compound settle it, case by case. */
        WITH_STREET,
        /** Not, or not now. */
        NOT
    }

    Held held();

    /** Says so for people to read. */
    Text text();

    /** Why {@link #held()} is so. */
    Ground ground();

    /** The most people. */
    Optional<Bound> people();

    /** The most tables. */
    Optional<Bound> tables();

    /** The most days that it may last. */
    Optional<Bound> days();

    /** The most guests from outside. */
    Optional<Bound> outsideGuests();

    /** The least days from filing to the first day. */
    Optional<Bound> daysAhead();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CeremonyLimit}; the bounds are optional. */
    final class Builder extends ImmutableCeremonyLimit.Builder {
        Builder() {}
    }
}
