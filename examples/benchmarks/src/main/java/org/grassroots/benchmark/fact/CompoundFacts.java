package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.area.CompoundId;

/**
 * How many members and branches a compound has.
 *
 * @param id  the compound
 * @param fullHere  the full members affiliated here who live there
 * @param formal  the formal branches that serve it
 * @param serving  the formal, joint and temporary branches that serve it
 */
public record CompoundFacts(CompoundId id, int fullHere, int formal, int serving) {
    public CompoundFacts {
        requireNonNull(id, "id");
    }
}
