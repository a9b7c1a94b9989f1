package org.grassroots.area;

import org.grassroots.fact.Id;

/**
 * The id of a compound.
 *
 * @param value  as {@link Id} asks
 */
public record CompoundId(String value) implements Id {

    public CompoundId {
        Id.check("a compound", value);
    }

    public static CompoundId of(String value) {
        return new CompoundId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
