package org.grassroots.member;

import org.grassroots.fact.Id;

/**
 * The id of a helper.
 *
 * @param value  as {@link Id} asks
 */
public record HelperId(String value) implements PersonId {

    public HelperId {
        Id.check("a helper", value);
    }

    public static HelperId of(String value) {
        return new HelperId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
