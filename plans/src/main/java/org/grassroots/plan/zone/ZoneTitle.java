package org.grassroots.plan.zone;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A title such as "epidemic-free compound" that a compound holds while all of its conditions hold. */
@Value.Immutable
public interface ZoneTitle {
    /** Unique in the regime. */
    ElementId id();

    Text title();

    /** Where it was given. */
    Text place();

    /** All of them must hold; at least one. */
    List<ReleaseCondition> conditions();

    /** What it means to hold the title. */
    Statement means();

    /** How it is given and lost. */
    Statement given();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneTitle}; everything is required. */
    final class Builder extends ImmutableZoneTitle.Builder {
        Builder() {}
    }
}
