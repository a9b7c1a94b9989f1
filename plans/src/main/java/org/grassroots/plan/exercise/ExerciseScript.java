package org.grassroots.plan.exercise;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.immutables.value.Value;

/** What comes in during an exercise, and when. */
@Value.Immutable
public interface ExerciseScript {
    /** The longest exercise; the library's own limit. */
    Duration LONGEST = Duration.ofDays(366);

    LocalDateTime start();

    /** The first moment that is no longer part of it; at most {@link #LONGEST} after the start. */
    LocalDateTime end();

    /** In any order, each from the start on and before the end. */
    List<Inject> injects();

    @Value.Default
    default ExerciseOptions options() {
        return ExerciseOptions.builder().build();
    }

    @Value.Check
    default void check() {
        checkArgument(
                start().isBefore(end()) && !start().plus(LONGEST).isBefore(end()),
                "an exercise must end after its start %s and within %s, but ends %s",
                start(),
                LONGEST,
                end());
        for (Inject inject : injects()) {
            checkArgument(
                    !inject.at().isBefore(start()) && inject.at().isBefore(end()),
                    "an inject at %s lies outside the exercise, which runs from %s to before %s",
                    inject.at(),
                    start(),
                    end());
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExerciseScript}; start and end is required. */
    final class Builder extends ImmutableExerciseScript.Builder {
        Builder() {}
    }
}
