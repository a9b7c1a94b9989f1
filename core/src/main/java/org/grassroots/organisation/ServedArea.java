package org.grassroots.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.area.SectionId;

/**
 * What a branch serves: a whole compound or one section of it.
 *
 * @param compound  the compound
 * @param section  the section; empty for the whole compound
 */
public record ServedArea(CompoundId compound, Optional<SectionId> section) {
    public ServedArea {
        requireNonNull(compound, "compound");
        requireNonNull(section, "section");
    }

    public static ServedArea whole(CompoundId compound) {
        return new ServedArea(compound, Optional.empty());
    }

    public static ServedArea section(CompoundId compound, SectionId section) {
        return new ServedArea(compound, Optional.of(section));
    }
}
