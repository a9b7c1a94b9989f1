package org.grassroots.plan.posting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.Residence;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.ZoneUnit;
import org.immutables.value.Value;

/** An area with the zone it has on the day of a check. */
@Value.Immutable
public interface DrawnZone {
    ElementId zone();

    CompoundId compound();

    /** Empty for the whole compound. */
    Optional<BuildingId> building();

    /** The stairwell or floor, only with its building; empty for the whole building. */
    Optional<String> part();

    /** Only with its building. */
    Optional<HouseholdId> household();

    static DrawnZone of(String zone, CompoundId compound) {
        return builder().zone(ElementId.of(zone)).compound(compound).build();
    }

    static DrawnZone of(String zone, CompoundId compound, BuildingId building) {
        return builder()
                .zone(ElementId.of(zone))
                .compound(compound)
                .building(building)
                .build();
    }

    /** What it is drawn around; {@link ZoneUnit#UNIT} also for a floor. */
    default ZoneUnit unit() {
        if (household().isPresent()) {
            return ZoneUnit.HOUSEHOLD;
        } else if (part().isPresent()) {
            return ZoneUnit.UNIT;
        }
        return building().isPresent() ? ZoneUnit.BUILDING : ZoneUnit.COMPOUND;
    }

    /** Whether somebody's home lies in it; UNKNOWN if the home is not known as closely as the area is drawn. */
    default Answer covers(Residence home) {
        if (home instanceof Residence.In in) {
            return Answer.of(in.compound().equals(compound()))
                    .and(same(building(), in.building()))
                    .and(
                            household().isPresent()
                                    ? same(household(), in.household())
                                    : part().isPresent() ? Answer.UNKNOWN : Answer.YES);
        }
        return home instanceof Residence.Elsewhere ? Answer.NO : Answer.UNKNOWN;
    }

    private static <T> Answer same(Optional<T> drawn, Optional<T> home) {
        if (drawn.isEmpty()) {
            return Answer.YES;
        }
        return home.isEmpty() ? Answer.UNKNOWN : Answer.of(home.equals(drawn));
    }

    @Value.Check
    default void check() {
        checkArgument(
                building().isPresent() || part().isEmpty() && household().isEmpty(),
                "a zone drawn around a stairwell, floor or household of '%s' must name the building too",
                compound());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DrawnZone}; zone and compound is required. */
    final class Builder extends ImmutableDrawnZone.Builder {
        Builder() {}
    }
}
