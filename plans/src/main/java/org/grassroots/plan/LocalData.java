package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Map;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.Preset;
import org.immutables.value.Value;

/** What a plan depends on and neither its template nor the register states. */
@Value.Immutable
public interface LocalData {
    /** Nothing: only the template's own base preset and defaults. */
    LocalData NONE = builder().build();

    /** In the order in which they are applied after the base preset; of two values for a day the later preset's counts. */
    List<Preset> presets();

    /** The host's own values, by the ids of parameters; they go before those of any preset. */
    Map<ElementId, ParameterValue> values();

    /** How many people at risk are in the care of a compound, 0 or more; of a compound that is not here it is unknown. */
    Map<CompoundId, Integer> peopleAtRisk();

    @Value.Check
    default void check() {
        peopleAtRisk()
                .forEach((compound, people) -> checkArgument(
                        people >= 0,
                        "compound '%s': the number of people at risk must be 0 or more, was %s",
                        compound,
                        people));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LocalData}; nothing is required. */
    final class Builder extends ImmutableLocalData.Builder {
        Builder() {}
    }
}
