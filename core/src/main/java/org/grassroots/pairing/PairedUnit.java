package org.grassroots.pairing;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An organ, enterprise or institution that answers for compounds (Seed-004).
 *
 * @param id  unique in the register
 * @param name  as the unit calls itself, not blank
 */
public record PairedUnit(PairedUnitId id, String name) {

    public PairedUnit {
        checkArgument(!name.isBlank(), "paired unit '%s': the name must not be blank", id);
    }
}
