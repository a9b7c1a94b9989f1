package org.grassroots.formation;

import java.util.OptionalInt;
import org.grassroots.area.CompoundId;
import org.grassroots.register.Register;

/** Which compounds of a community adjoin, and how far apart they are. */
@FunctionalInterface
public interface Neighbourhood {
    /** The farthest that two compounds may be apart; the library's own limit, so that distances can be added up. */
    int MAX_DISTANCE = 1_000_000;

    /**
     * As {@link org.grassroots.area.Compound#neighbours()} says, at a distance of 1. Of two compounds of which nobody said
     * it, any two count as adjoining, at the distance of their places in the order of the ids: an assumption of this
     * library, which a proposal that rests on it tells.
     */
    Neighbourhood RECORDED = RecordedNeighbours::of;

    Neighbours of(Register register);

    /** The neighbours in one community. The same for both directions. */
    interface Neighbours {
        /** From 1 to {@link #MAX_DISTANCE}; empty if the two do not adjoin. */
        OptionalInt distance(CompoundId one, CompoundId other);

        /** Whether the two only count as adjoining because nobody said. */
        boolean isAssumed(CompoundId one, CompoundId other);
    }
}
