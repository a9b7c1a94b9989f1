package org.grassroots.plan.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import org.grassroots.plan.element.Origin;
import org.immutables.value.Value;

/** How long the entries of a ledger are kept, and what becomes of them. */
@Value.Immutable
public interface Retention {
    RetentionStart start();

    /** How long after {@link #start()}; zero or more. */
    Period keep();

    RetentionEnd then();

    Origin origin();

    /**
     * The first day on which an entry may no longer be kept at hand.
     *
     * @param startDay  the day that {@link #start()} names
     */
    default LocalDate endsOn(LocalDate startDay) {
        return startDay.plus(keep());
    }

    @Value.Check
    default void check() {
        checkArgument(
                !keep().isNegative(), "entries must be kept for zero or more days, such as P0D or P1Y; was %s", keep());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Retention}; everything is required. */
    final class Builder extends ImmutableRetention.Builder {
        Builder() {}
    }
}
