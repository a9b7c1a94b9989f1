package org.grassroots.member;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;

/** Where a person lives, as closely as it is known. SENSITIVE below the compound. */
public sealed interface Residence {
    /** Nobody said where. */
    Residence UNKNOWN = new Unknown();

    /** Outside the community. */
    Residence ELSEWHERE = new Elsewhere();

    /**
     * In a compound of the community.
     *
     * @param compound  the compound
     * @param building  the building; empty if unknown
     * @param household  the household; empty if unknown, and only given with its building
     */
    record In(CompoundId compound, Optional<BuildingId> building, Optional<HouseholdId> household)
            implements Residence {
        public In {
            requireNonNull(compound, "compound");
            requireNonNull(building, "building");
            requireNonNull(household, "household");
            if (household.isPresent() && building.isEmpty()) {
                // Where somebody lives is not for a message to tell.
                throw new IllegalArgumentException("a residence in a household must name its building too");
            }
        }

        @Override
        public String toString() {
            return "in " + compound;
        }
    }

    /** Outside the community. */
    record Elsewhere() implements Residence {}

    /** Nobody said where. */
    record Unknown() implements Residence {}

    static Residence in(CompoundId compound) {
        return new In(compound, Optional.empty(), Optional.empty());
    }

    static Residence in(CompoundId compound, BuildingId building) {
        return new In(compound, Optional.of(building), Optional.empty());
    }

    static Residence in(CompoundId compound, BuildingId building, HouseholdId household) {
        return new In(compound, Optional.of(building), Optional.of(household));
    }

    default Answer isIn(CompoundId compound) {
        if (this instanceof Unknown) {
            return Answer.UNKNOWN;
        }
        return Answer.of(this instanceof In home && home.compound().equals(compound));
    }
}
