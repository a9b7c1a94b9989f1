package org.grassroots.plan.activation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.immutables.value.Value;

/**
 * An order to go to a stage, or to stay there longer, as it was received. What law asks of it (Emergency Response Law
 * Arts. 72 and 86) may be missing: then it is refused when it is applied. Its texts are people's own and stand in no
 * message.
 */
@Value.Immutable
public abstract class StageOrder {
    /** The longest time that a stage can be expected to last. */
    public static final Duration MAX_EXPECTED = Duration.ofDays(3_660);

    StageOrder() {}

    /** When it was received, in the compound's own time; in the years 1 to 9999. */
    public abstract LocalDateTime at();

    /** The stage to go to. */
    public abstract ElementId to();

    /** The authority that gives it; if the ladder does not have it, the order is refused. */
    public abstract ElementId authority();

    /** What has happened. */
    public abstract Optional<String> matter();

    /** The level as the authority names it, such as IV. */
    public abstract Optional<String> level();

    /**
     * How long the stage is expected to last from {@link #at()} on, more than zero and at most {@link #MAX_EXPECTED}; the
     * ordinary stage has no end.
     */
    public abstract Optional<Duration> expected();

    /** What is to be done; at least one for any stage but the ordinary one. */
    public abstract List<String> measures();

    /** The decision by which it was given, such as its number; a way down needs one on record. */
    public abstract Optional<String> decision();

    @Value.Check
    void check() {
        checkArgument(
                at().getYear() >= 1 && at().getYear() <= 9999,
                "an order must be of the years 1 to 9999, was of %s",
                at().getYear());
        checkArgument(
                expected().map(time -> time.compareTo(MAX_EXPECTED) <= 0).orElse(true),
                "a stage can be expected to last at most %s, was %s",
                MAX_EXPECTED,
                expected().map(Duration::toString).orElse(""));
    }

    /** When, where and by whom; the texts are left out. */
    @Override
    public String toString() {
        return "StageOrder{at=%s, to=%s, authority=%s}".formatted(at(), to(), authority());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageOrder}; time, stage and authority are required here, the rest when it is applied. */
    public static final class Builder extends ImmutableStageOrder.Builder {
        Builder() {}
    }
}
