package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Period;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A topic that is trained or drilled. */
@Value.Immutable
public interface Drill {
    /** Unique among the drills. */
    ElementId id();

    Text topic();

    /** After how long it is repeated, at least a day; empty if no rule says. */
    Optional<Period> every();

    Origin origin();

    @Value.Check
    default void check() {
        checkArgument(
                every().map(period -> !period.isZero() && !period.isNegative()).orElse(true),
                "drill '%s': 'every' must be at least a day, such as P1Y; was %s",
                id(),
                every().map(Period::toString).orElse(""));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Drill}; all but the period is required. */
    final class Builder extends ImmutableDrill.Builder {
        Builder() {}
    }
}
