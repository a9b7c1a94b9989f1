package org.grassroots.plan.posting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.Residence;

/** The areas with a zone, the narrowest first. */
final class DrawnZones {
    private final List<DrawnZone> narrowestFirst;

    DrawnZones(List<DrawnZone> zones) {
        for (int at = 0; at < zones.size(); at++) {
            DrawnZone zone = zones.get(at);
            checkArgument(
                    zones.subList(0, at).stream().noneMatch(other -> sameArea(zone, other)),
                    "two zones are drawn around the same %s of '%s'; give the one that holds",
                    zone.unit(),
                    zone.compound());
        }
        narrowestFirst = zones.stream()
                .sorted((one, other) -> other.unit().compareTo(one.unit()))
                .toList();
    }

    private static boolean sameArea(DrawnZone one, DrawnZone other) {
        return one.compound().equals(other.compound())
                && one.building().equals(other.building())
                && one.part().equals(other.part())
                && one.household().equals(other.household());
    }

    /** Which of them, or none, may be the narrowest that a home lies in; at least one. */
    List<Optional<DrawnZone>> of(Residence home) {
        List<Optional<DrawnZone>> candidates = new ArrayList<>();
        for (DrawnZone zone : narrowestFirst) {
            Answer covers = zone.covers(home);
            if (covers != Answer.NO) {
                candidates.add(Optional.of(zone));
            }
            if (covers == Answer.YES) {
                return candidates;
            }
        }
        candidates.add(Optional.empty());
        return candidates;
    }
}
