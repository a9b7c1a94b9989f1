package org.grassroots.plan.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * The values of one place, such as the gate rules of one city: local data that whoever makes a plan may apply, and no rule
 * for any other place.
 *
 * <p>The values of one parameter stand in the order of their days, each from the day after the one before it ends, so that
 * none overlaps another and none leaves a hole; on days before the first and after the last the preset says nothing.
 */
@Value.Immutable
public interface Preset {
    /** Unique in the template. */
    ElementId id();

    Text title();

    /** For which place it is. */
    Text place();

    /** Sources that its values come from, besides those of the template. */
    List<TemplateSource> sources();

    List<PresetValue> values();

    /** What it says of the parameter on that day; empty if nothing. */
    default Optional<PresetValue> on(ElementId parameter, LocalDate day) {
        return values().stream()
                .filter(value -> value.parameter().equals(parameter))
                .filter(value -> value.validity().includes(day))
                .findFirst();
    }

    /** Whether it has a value for the parameter on any day. */
    default boolean covers(ElementId parameter) {
        return values().stream().anyMatch(value -> value.parameter().equals(parameter));
    }

    /**
     * What is wrong with it as a preset of those parameters: values of others, values out of bounds, overlaps and holes. The
     * path of a problem is {@code presets/} and the id.
     */
    default List<ElementProblem> problems(List<PlanParameter> parameters) {
        return PresetLaws.check(this, parameters);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Preset}; id, title and place are required. */
    final class Builder extends ImmutablePreset.Builder {
        Builder() {}
    }
}
