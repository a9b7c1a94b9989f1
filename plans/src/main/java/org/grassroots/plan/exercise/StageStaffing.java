package org.grassroots.plan.exercise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.immutables.value.Value;

/** How long it took to staff a stage. */
@Value.Immutable
public interface StageStaffing {
    ElementId stage();

    LocalDateTime orderedAt();

    /** When every place was filled for the first time; empty if that never was before the stage was left or the end. */
    Optional<LocalDateTime> staffedAt();

    /** How many people the stage takes. */
    long places();

    /** How many of them stood there when it was staffed, left, or the exercise ended. */
    long filled();

    /** The posts that then lacked people, as paths of the plan, in its order. */
    List<String> lacking();

    default Optional<Duration> took() {
        return staffedAt().map(at -> Duration.between(orderedAt(), at));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageStaffing}; all but the list and the end is required. */
    final class Builder extends ImmutableStageStaffing.Builder {
        Builder() {}
    }
}
