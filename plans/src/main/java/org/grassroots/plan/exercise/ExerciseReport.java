package org.grassroots.plan.exercise;

import java.util.List;
import org.grassroots.plan.activation.Activation;
import org.immutables.value.Value;

/** What came of an exercise. The same plan, script and seed always give an equal report. */
@Value.Immutable
public interface ExerciseReport {
    ExerciseScript script();

    long seed();

    /** In the order of time; what happens at one moment stands in a fixed order. */
    List<LogEntry> log();

    /** Each stage that was ordered, in that order. */
    List<StageStaffing> staffings();

    /** In the order in which they began, then of the template. */
    List<DutyGap> dutyGaps();

    List<RefusedOrder> refused();

    List<ExerciseFinding> findings();

    /** Where the compound stands at the end, with the orders it obeyed. */
    Activation activation();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExerciseReport}; script, seed and activation are required. */
    final class Builder extends ImmutableExerciseReport.Builder {
        Builder() {}
    }
}
