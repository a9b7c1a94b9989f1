package org.grassroots.organisation;

import org.grassroots.fact.Id;

/**
 * The id of a building group.
 *
 * @param value  as {@link Id} asks
 */
public record GroupId(String value) implements Id {

    public GroupId {
        Id.check("a building group", value);
    }

    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
