package org.grassroots.plan.zone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One zone of a regime: what it is drawn around, what is done in it, and how an area leaves it. */
@Value.Immutable
public interface Zone {
    /** Such as {@code sealed} or {@code high}; unique in the regime. */
    ElementId id();

    Text title();

    Statement drawnBy();

    Statement drawnFor();

    /** What it may be drawn around; at least one. */
    Set<ZoneUnit> units();

    List<ZoneMeasure> measures();

    Optional<TestRounds> tests();

    NewCase newCase();

    /** Empty if the regime does not say how an area leaves the zone. */
    List<Release> releases();

    /** Names what the zone means for a plan; zones of several regimes may mean the same. */
    ElementId effect();

    /**
     * How an area leaves it.
     *
     * @param cameFrom  the zone from which the area came down by release, if it did
     * @return the way for areas that came down from that zone, or else the one for all; empty if there is none
     */
    default Optional<Release> release(Optional<ElementId> cameFrom) {
        return releases().stream()
                .filter(release -> cameFrom.isPresent() && release.after().equals(cameFrom))
                .findFirst()
                .or(() -> releases().stream()
                        .filter(release -> release.after().isEmpty())
                        .findFirst());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Zone}; all but the lists and the tests is required. */
    final class Builder extends ImmutableZone.Builder {
        Builder() {}
    }
}
