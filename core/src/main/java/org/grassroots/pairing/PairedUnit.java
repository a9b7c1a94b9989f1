package org.grassroots.pairing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * An organ, enterprise or institution that answers for compounds (Seed-004).
 *
 * @param id  unique in the register
 * @param name  as the unit calls itself, not blank
 */
public record PairedUnit(PairedUnitId id, String name) {

    public PairedUnit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "paired unit '%s': the name must not be blank", id);
    }
}
