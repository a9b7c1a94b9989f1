package org.grassroots.city.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.template.PlanTemplate;
import org.immutables.value.Value;

/** What is to be merged. */
@Value.Immutable
public interface MergeTasks {

    /**
     * By what plans are made.
     *
     * @param template  not bound to values
     * @param local  for that template
     */
    record Making(PlanTemplate template, LocalData local) {}

    /** By what the edited plans were made. */
    Making before();

    /** By what the newer plans are made. */
    Making after();

    /** From what the edited plans were made. */
    RegisterSource oldRegisters();

    /** From what the newer plans are made; empty if from the same. */
    Optional<RegisterSource> newRegisters();

    /** The edited plans. */
    Path edited();

    /** The day of the newer plans; empty to take the day each register describes. */
    Optional<LocalDate> day();

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MergeTasks}; all but the newer registers and the day is required. */
    final class Builder extends ImmutableMergeTasks.Builder {
        Builder() {}
    }
}
