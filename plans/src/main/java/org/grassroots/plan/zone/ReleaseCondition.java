package org.grassroots.plan.zone;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One part of what must hold before an area is released. */
@Value.Immutable
public interface ReleaseCondition {
    /** The most days a condition may ask for; the library's own limit, far above any in force so far. */
    int MAX_DAYS = 366;

    /** Unique among the conditions of the same release. */
    ElementId id();

    ConditionKind kind();

    /** The number of days, 1 to {@value #MAX_DAYS}; empty if and only if the kind has none. */
    OptionalInt days();

    Text text();

    Origin origin();

    @Value.Check
    default void check() {
        checkArgument(
                days().isPresent() == kind().hasDays(),
                "condition '%s' of kind %s must %s",
                id(),
                kind(),
                kind().hasDays() ? "have a number of days" : "have no number of days");
        checkArgument(
                days().orElse(1) >= 1 && days().orElse(1) <= MAX_DAYS,
                "condition '%s': days must be 1 to %s, was %s",
                id(),
                MAX_DAYS,
                days().orElse(1));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReleaseCondition}; all but the days is required. */
    final class Builder extends ImmutableReleaseCondition.Builder {
        Builder() {}
    }
}
