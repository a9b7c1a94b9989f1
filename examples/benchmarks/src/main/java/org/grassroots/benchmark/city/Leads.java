package org.grassroots.benchmark.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;

/** Who leads how many bodies of a community, so that nobody is given a third but by intent. */
final class Leads {
    private static final int MOST = 2;

    private final Map<MemberId, Integer> bodies = new LinkedHashMap<>();

    /** One of those who lead the fewest bodies; none if everyone leads two already. */
    Optional<PartyMember> next(List<PartyMember> candidates) {
        PartyMember idlest = null;
        int fewest = MOST;
        for (PartyMember candidate : candidates) {
            int led = bodies.getOrDefault(candidate.id(), 0);
            if (led < fewest) {
                fewest = led;
                idlest = candidate;
            }
        }
        return Optional.ofNullable(idlest);
    }

    void add(MemberId leader) {
        bodies.merge(leader, 1, Integer::sum);
    }
}
