package org.grassroots.pairing;

import org.grassroots.fact.Id;

/**
 * The id of a paired unit.
 *
 * @param value  as {@link Id} asks
 */
public record PairedUnitId(String value) implements Id {

    public PairedUnitId {
        Id.check("a paired unit", value);
    }

    public static PairedUnitId of(String value) {
        return new PairedUnitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
