package org.grassroots.area;

import org.grassroots.fact.Id;

/**
 * The id of a community.
 *
 * @param value  as {@link Id} asks
 */
public record CommunityId(String value) implements Id {

    public CommunityId {
        Id.check("a community", value);
    }

    public static CommunityId of(String value) {
        return new CommunityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
