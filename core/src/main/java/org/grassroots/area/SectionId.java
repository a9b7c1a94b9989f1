package org.grassroots.area;

import org.grassroots.fact.Id;

/**
 * The id of a section.
 *
 * @param value  as {@link Id} asks
 */
public record SectionId(String value) implements Id {

    public SectionId {
        Id.check("a section", value);
    }

    public static SectionId of(String value) {
        return new SectionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
