package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * The numbers a roster is judged by, each a count with its days and its source. On a day without a value the rule does not
 * apply. What {@link #defaults()} gives are the library's own suggestions; no source of the domain states them.
 */
@Value.Immutable
public interface RosterRules {
    /** The first day of the library's own defaults; before it they give no value. */
    LocalDate DEFAULTS_FROM = LocalDate.of(2020, 1, 1);

    /** Days on duty without a day off from which a warning is given; the defaults say 6. */
    @Value.Default
    default Parameter warnDays() {
        return ours("roster.warn-days", DAYS, 6);
    }

    /** Days on duty without a day off from which rest is forced; the defaults say 7. */
    @Value.Default
    default Parameter restDays() {
        return ours("roster.rest-days", DAYS, 7);
    }

    /** Days on duty without a day off from which the roster must be stopped; the defaults say 10. */
    @Value.Default
    default Parameter stopDays() {
        return ours("roster.stop-days", DAYS, 10);
    }

    /** The least hours between the end of a shift and the beginning of the next of the same person; the defaults say 11. */
    @Value.Default
    default Parameter restHours() {
        return ours("roster.rest-hours", HOURS, 11);
    }

    /** The most hours of a shift; the defaults say 12. */
    @Value.Default
    default Parameter shiftHours() {
        return ours("roster.shift-hours", HOURS, 12);
    }

    /** How many shifts more the most loaded may have than the least loaded, or there is a warning; the defaults say 2. */
    @Value.Default
    default Parameter fairDifference() {
        return ours("roster.fair-difference", SHIFTS, 2);
    }

    /** The unit of {@link #warnDays()}, {@link #restDays()} and {@link #stopDays()}. */
    Text DAYS = Text.of("days running", "连续天数");

    /** The unit of {@link #restHours()} and {@link #shiftHours()}. */
    Text HOURS = Text.of("hours", "小时");

    /** The unit of {@link #fairDifference()}. */
    Text SHIFTS = Text.of("shifts", "班次");

    /** The library's own defaults. */
    static RosterRules defaults() {
        return builder().build();
    }

    private static Parameter ours(String id, Text unit, int value) {
        return new Parameter(
                id,
                unit,
                List.of(new DatedLimit(
                        DEFAULTS_FROM,
                        Optional.empty(),
                        new Limit.Count(value),
                        new Citation(Text.of("the library's own default", "本库自定默认值"), Optional.empty()))));
    }

    @Value.Check
    default void check() {
        for (Parameter each :
                List.of(warnDays(), restDays(), stopDays(), restHours(), shiftHours(), fairDifference())) {
            each.values()
                    .forEach(value -> checkArgument(
                            value.limit() instanceof Limit.Count,
                            "parameter '%s' of a roster must be a count, was %s",
                            each.id(),
                            value.limit()));
        }
        for (Parameter each : List.of(warnDays(), restDays(), stopDays())) {
            each.values()
                    .forEach(value -> checkArgument(
                            ((Limit.Count) value.limit()).value() >= 1,
                            "parameter '%s' must be 1 day or more, was %s",
                            each.id(),
                            value.limit()));
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RosterRules}; what is not set is the library's own default. */
    final class Builder extends ImmutableRosterRules.Builder {
        Builder() {}
    }
}
