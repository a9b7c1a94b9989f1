package org.grassroots.member;

import org.grassroots.fact.Id;

/**
 * The id of a party member.
 *
 * @param value  as {@link Id} asks
 */
public record MemberId(String value) implements PersonId {

    public MemberId {
        Id.check("a party member", value);
    }

    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
