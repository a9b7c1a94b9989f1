package org.grassroots.plan.team;

import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One thing that a team has to do. */
@Value.Immutable
public interface Duty {
    /** Unique in the special plan. */
    ElementId id();

    Text text();

    /** The fact of the compound without which there is no such duty. */
    Optional<CompoundFact> onlyIf();

    Origin origin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}; all but the fact is required. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
