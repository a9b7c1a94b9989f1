package org.grassroots.record;

import org.grassroots.fact.Id;

/**
 * The id of an election.
 *
 * @param value  as {@link Id} asks
 */
public record ElectionId(String value) implements Id {

    public ElectionId {
        Id.check("an election", value);
    }

    public static ElectionId of(String value) {
        return new ElectionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
