package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A part of a large compound that may have a branch of its own, such as its west side.
 *
 * @param id  unique in the register
 * @param name  as people say it, not blank
 */
public record Section(SectionId id, String name) {

    public Section {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "section '%s': the name must not be blank", id);
    }
}
