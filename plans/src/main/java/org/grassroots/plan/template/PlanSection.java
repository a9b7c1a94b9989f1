package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A section of the overall plan's text. */
@Value.Immutable
public interface PlanSection {
    /** Unique among the sections. */
    ElementId id();

    Text title();

    /** Its paragraphs; at least one. */
    List<Text> text();

    /** The fact of the compound without which there is no such section. */
    Optional<CompoundFact> onlyIf();

    Origin origin();

    @Value.Check
    default void check() {
        checkArgument(!text().isEmpty(), "section '%s' must have at least one paragraph", id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanSection}; all but the fact is required. */
    final class Builder extends ImmutablePlanSection.Builder {
        Builder() {}
    }
}
