package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.area.BuildingId;

/**
 * How many groups serve a building.
 *
 * @param id  the building
 * @param groups  the groups that serve it
 */
public record BuildingFacts(BuildingId id, int groups) {
    public BuildingFacts {
        requireNonNull(id, "id");
    }
}
