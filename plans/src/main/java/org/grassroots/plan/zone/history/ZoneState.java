package org.grassroots.plan.zone.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.Zone;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** Where an area stands as of the end of a day. */
@Value.Immutable
public interface ZoneState {
    LocalDate day();

    /** The zone it has; empty if it has none. */
    Optional<Zone> zone();

    /** The first day of that zone; there if and only if the zone is. */
    Optional<LocalDate> since();

    /** Day 0 of every count of days: the first day of the zone or that of the last case, whichever is later. */
    Optional<LocalDate> countedFrom();

    /** The zone from which it came down by release, if it did. */
    Optional<ElementId> cameFrom();

    /** The conditions of release, in the order of the regime; empty without a zone or if the regime states no release. */
    List<PartState> parts();

    /** The day before which an authority has forbidden to release it. */
    Optional<LocalDate> notBefore();

    /**
     * YES if all parts hold and no extension forbids it. NO if a part fails or an extension forbids it, and for an area
     * without a zone. UNKNOWN if that depends on what was not recorded, or if the regime states no release.
     */
    Answer mayBeReleased();

    /** The zone it gets on release; empty if it then has none, or cannot be released. */
    Optional<ElementId> becomes();

    /**
     * The first day on which it may be released if nothing new happens: no case, no contact, no extension; tests still to be
     * made are made in time and negative, and what waits to be declared is declared. Never before {@link #day()}; empty
     * without a zone or if the regime states no release.
     */
    Optional<LocalDate> earliestRelease();

    /** What was recorded up to that day and should not have been, in the order of days. */
    List<Text> findings();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneState}; the day and the answer are required. */
    final class Builder extends ImmutableZoneState.Builder {
        Builder() {}
    }
}
