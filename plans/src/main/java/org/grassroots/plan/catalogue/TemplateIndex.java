package org.grassroots.plan.catalogue;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What stands in {@code template.json}: the overall plan, and which other files there are. */
@Value.Immutable
interface TemplateIndex {
    TemplateId id();

    String version();

    Text title();

    List<TemplateSource> sources();

    List<String> specialPlans();

    List<String> ledgers();

    /** The name of the file of the stages. */
    String ladder();

    StaffingLimit staffing();

    List<PlanParameter> parameters();

    /** Names of files. */
    List<String> presets();

    Optional<ElementId> basePreset();

    OverallPlan overall();

    @Value.Default
    default Renames renames() {
        return Renames.NONE;
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTemplateIndex.Builder {
        Builder() {}
    }
}
