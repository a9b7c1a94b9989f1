package org.grassroots.record;

import org.grassroots.fact.Id;

/**
 * The id of a resolution.
 *
 * @param value  as {@link Id} asks
 */
public record ResolutionId(String value) implements Id {

    public ResolutionId {
        Id.check("a resolution", value);
    }

    public static ResolutionId of(String value) {
        return new ResolutionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
