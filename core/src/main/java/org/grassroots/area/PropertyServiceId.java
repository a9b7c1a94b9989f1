package org.grassroots.area;

import org.grassroots.fact.Id;

/**
 * The id of a property service.
 *
 * @param value  as {@link Id} asks
 */
public record PropertyServiceId(String value) implements Id {

    public PropertyServiceId {
        Id.check("a property service", value);
    }

    public static PropertyServiceId of(String value) {
        return new PropertyServiceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
