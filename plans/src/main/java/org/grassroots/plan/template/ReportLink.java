package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A line along which one level reports to another. */
@Value.Immutable
public interface ReportLink {
    /** Unique among the links. */
    ElementId id();

    /** Who reports. */
    Text reporter();

    /** To whom. */
    Text receiver();

    /** What is reported. */
    Text report();

    /** The time in which it must be reported, more than zero. */
    Optional<Duration> within();

    Origin origin();

    @Value.Check
    default void check() {
        checkArgument(
                within().map(limit -> !limit.isZero() && !limit.isNegative()).orElse(true),
                "link '%s': 'within' must be more than zero, such as PT2H; was %s",
                id(),
                within().map(Duration::toString).orElse(""));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportLink}; all but the time is required. */
    final class Builder extends ImmutableReportLink.Builder {
        Builder() {}
    }
}
