package org.grassroots.pairing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.area.HouseholdId;
import org.grassroots.member.MemberId;

/**
 * The households one deployed member answers for (Seed-001, Seed-004).
 *
 * @param member  the deployed member
 * @param households  the households, in the order they are kept
 */
public record HouseholdPairing(MemberId member, List<HouseholdId> households) {

    public HouseholdPairing {
        requireNonNull(member, "member");
        households = List.copyOf(households);
    }
}
