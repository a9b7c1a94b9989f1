package org.grassroots.plan.zone.effect;

import java.util.Optional;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.zone.Statement;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What it means for a plan that an area, or somebody's home, has a zone. */
@Value.Immutable
public interface ZoneEffect {
    /** Such as {@code closed}; zones of several regimes may have the same effect. */
    ElementId id();

    Text title();

    /** The ids of the places where somebody who lives in the zone may stand on duty. */
    Set<ElementId> mayStandAt();

    /** Why somebody who lives there may stand there and nowhere else. */
    Statement posting();

    /** What a member who lives there does. */
    Statement duty();

    /** To which organisation such a member reports; empty if nothing says. */
    Optional<Statement> reportTo();

    /** The stage of the template at which a compound with that zone works. */
    ElementId stage();

    /** The teams that are on at that stage. */
    Set<ElementId> teams();

    ZoneDefault gate();

    ZoneDefault weddings();

    ZoneDefault funerals();

    Origin origin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneEffect}; all but the sets and whom to report to is required. */
    final class Builder extends ImmutableZoneEffect.Builder {
        Builder() {}
    }
}
