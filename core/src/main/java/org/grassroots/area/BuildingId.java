package org.grassroots.area;

import org.grassroots.fact.Id;

/**
 * The id of a building.
 *
 * @param value  as {@link Id} asks
 */
public record BuildingId(String value) implements Id {

    public BuildingId {
        Id.check("a building", value);
    }

    public static BuildingId of(String value) {
        return new BuildingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
