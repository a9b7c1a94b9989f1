package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.immutables.value.Value;

/**
 * A residential compound: buildings under one name, inside a community.
 *
 * <p>A survey often knows how many buildings and households there are before anybody lists them. The surveyed counts
 * stand beside the lists; where a list is complete the list counts, whatever the survey said.
 */
@Value.Immutable
public interface Compound {
    CompoundId id();

    String name();

    Optional<String> address();

    /** The kind of building as surveyed, such as slab or tower; empty if unknown. */
    Optional<String> buildingType();

    /** Buildings as surveyed, 0 or more; empty if unknown. */
    OptionalInt surveyedBuildings();

    /** Households as surveyed, 0 or more; empty if unknown. */
    OptionalInt surveyedHouseholds();

    /** Entrances that people use, 0 or more; empty if unknown. */
    OptionalInt entrances();

    /** Who looks after the common parts, if anyone does. */
    @Value.Default
    default Known<PropertyServiceId> propertyService() {
        return Known.unknown();
    }

    @Value.Default
    default Answer ownersCommittee() {
        return Answer.UNKNOWN;
    }

    @Value.Default
    default Guarding guarding() {
        return Guarding.UNKNOWN;
    }

    @Value.Default
    default FourClear fourClear() {
        return FourClear.UNKNOWN;
    }

    /**
     * The compounds of the same community that adjoin it, on foot and without a detour; unknown if nobody said. That one
     * of two says so is enough for both.
     */
    @Value.Default
    default Listing<CompoundId> neighbours() {
        return Listing.unknown();
    }

    /** The sections it is divided into; empty if it is not. */
    List<Section> sections();

    /** Its buildings, as far as they have been listed. */
    @Value.Default
    default Listing<Building> buildings() {
        return Listing.unknown();
    }

    default Interval buildingCount() {
        return buildings().isKnown() ? buildings().count() : surveyed(surveyedBuildings());
    }

    /**
     * How many households it has: the lists where all buildings have one, else the surveyed count, unless more than that
     * are listed already.
     */
    default Interval householdCount() {
        Interval listed = sum(Building::householdCount);
        boolean overtaken = surveyedHouseholds().orElse(0) < listed.low();
        return listed.isExact() || surveyedHouseholds().isEmpty() || overtaken
                ? listed
                : surveyed(surveyedHouseholds());
    }

    /** How many people live in it, as far as they are counted household by household. */
    default Interval residentCount() {
        return sum(Building::residentCount);
    }

    /**
     * Whether it is a "three-none" compound: no responsible unit, no property service, and neither a human nor a
     * physical guard (Seed-000 §1.1). One of the three at hand is enough for NO.
     */
    default Answer isThreeNone() {
        Answer guarded = guarding().humanGuard().or(guarding().physicalGuard());
        return guarding()
                .responsibleUnit()
                .or(propertyService().exists())
                .or(guarded)
                .not();
    }

    private Interval sum(Function<Building, Interval> count) {
        if (!buildings().isKnown()) {
            return Interval.UNKNOWN;
        }
        Interval total = Interval.exactly(0);
        for (Building building : buildings().items()) {
            total = total.plus(count.apply(building));
        }
        return total;
    }

    private static Interval surveyed(OptionalInt count) {
        return count.isPresent() ? Interval.exactly(count.getAsInt()) : Interval.UNKNOWN;
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "compound '%s': the name must not be blank", id());
        checkArgument(!neighbours().items().contains(id()), "compound '%s' must not adjoin itself", id());
        checkCount("buildings", surveyedBuildings());
        checkCount("households", surveyedHouseholds());
        checkCount("entrances", entrances());
    }

    private void checkCount(String what, OptionalInt count) {
        checkArgument(count.orElse(0) >= 0, "compound '%s': %s must be 0 or more, was %s", id(), what, count.orElse(0));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Compound}; id and name are required, what is not set is unknown. */
    final class Builder extends ImmutableCompound.Builder {
        Builder() {}
    }
}
