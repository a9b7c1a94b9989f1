package org.grassroots.benchmark.onechange;

import static java.util.Objects.requireNonNull;

import org.grassroots.member.PartyMember;

/**
 * That one member is another than before: on probation or full again, or moved to another compound or back.
 *
 * @param community  the community's place in the city
 * @param place  the member's place in the register
 * @param member  the member from now on
 */
public record Turn(int community, int place, PartyMember member) {
    public Turn {
        requireNonNull(member, "member");
    }
}
