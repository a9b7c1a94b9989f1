package org.grassroots.plan.exercise;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * How people answer when they are called, and what counts as too late. No source gives figures: all defaults are the
 * library's own.
 *
 * <p>Who answers a call stands at the post after a time that is spread evenly over the minutes from {@link #quickest()} to
 * {@link #slowest()}. Who does not is called again.
 */
@Value.Immutable
public interface ExerciseOptions {
    /** One minute or more. */
    @Value.Default
    default Duration quickest() {
        return Duration.ofMinutes(5);
    }

    /** Not less than the quickest, at most a day. */
    @Value.Default
    default Duration slowest() {
        return Duration.ofMinutes(60);
    }

    /** Of a thousand calls so many are not answered; 0 to 1000. */
    @Value.Default
    default int unansweredPerThousand() {
        return 100;
    }

    /** How long after an unanswered call the next one is made; one minute to a day. */
    @Value.Default
    default Duration callAgainAfter() {
        return Duration.ofMinutes(15);
    }

    /** How often somebody is called before he or she counts as not reached; 1 to 100. */
    @Value.Default
    default int calls() {
        return 3;
    }

    /** A duty that nobody does for longer than this is a finding; not negative. */
    @Value.Default
    default Duration dutyLimit() {
        return Duration.ofHours(1);
    }

    @Value.Check
    default void check() {
        checkSpan("the quickest answer", quickest());
        checkSpan("the slowest answer", slowest());
        checkSpan("the time to the next call", callAgainAfter());
        checkArgument(
                quickest().compareTo(slowest()) <= 0,
                "the quickest answer must not take longer than the slowest (%s), was %s",
                slowest(),
                quickest());
        checkArgument(
                unansweredPerThousand() >= 0 && unansweredPerThousand() <= 1000,
                "unanswered calls must be 0 to 1000 of a thousand, were %s",
                unansweredPerThousand());
        checkArgument(calls() >= 1 && calls() <= 100, "calls must be 1 to 100, were %s", calls());
        checkArgument(!dutyLimit().isNegative(), "the limit of a duty must not be negative, was %s", dutyLimit());
    }

    private static void checkSpan(String what, Duration span) {
        checkArgument(
                span.compareTo(Duration.ofMinutes(1)) >= 0 && span.compareTo(Duration.ofDays(1)) <= 0,
                "%s must take one minute to a day, was %s",
                what,
                span);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExerciseOptions}; nothing is required. */
    final class Builder extends ImmutableExerciseOptions.Builder {
        Builder() {}
    }
}
