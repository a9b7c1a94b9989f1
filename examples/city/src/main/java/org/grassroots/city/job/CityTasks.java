package org.grassroots.city.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.CompoundId;
import org.grassroots.baseline.Baseline;
import org.grassroots.pack.RulePack;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.template.PlanTemplate;
import org.immutables.value.Value;

/** What a run is to do with every register. */
@Value.Immutable
public interface CityTasks {
    /** The day to judge and plan for; empty to take the day each register describes. */
    Optional<LocalDate> day();

    /** Whether to write the registers out. */
    @Value.Default
    default boolean writesRegisters() {
        return false;
    }

    /** The packs to judge by; empty to judge nothing. */
    List<RulePack> packs();

    /** Whether to write out what the packs find. */
    @Value.Default
    default boolean writesFindings() {
        return true;
    }

    /** What is known and accepted; empty to take every finding for new. */
    Optional<Baseline> baseline();

    /** How many remedies of each MUST finding to write out, with the registers after the cheapest; empty to repair nothing. */
    OptionalInt remedies();

    /** Whether the result holds the remedies of the MUST findings it shows. */
    @Value.Default
    default boolean showsRemedies() {
        return false;
    }

    /** Whether the result holds the rosters of the compounds it holds in full. */
    @Value.Default
    default boolean showsRosters() {
        return false;
    }

    /** Who else is told of every register that was judged. */
    List<JudgementListener> listeners();

    /** The template to plan by; empty to plan nothing. */
    Optional<PlanTemplate> template();

    /** What the plans depend on besides. */
    @Value.Default
    default LocalData local() {
        return LocalData.NONE;
    }

    /** Whether to write each plan as an office keeps it, with everything that stands in it. */
    @Value.Default
    default boolean writesWorkingPlans() {
        return false;
    }

    /** The compounds to keep in full; empty to keep the three with most findings. */
    List<CompoundId> details();

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CityTasks}. */
    final class Builder extends ImmutableCityTasks.Builder {
        Builder() {}
    }
}
