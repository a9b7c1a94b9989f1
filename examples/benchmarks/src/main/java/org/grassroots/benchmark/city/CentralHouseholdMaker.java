package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;

/** Covers the households of a group by central households; a few are left out or covered twice. */
final class CentralHouseholdMaker {
    private static final int MOST_COVERED = 16;
    private static final double LEFT_OUT = 0.002;
    private static final double COVERED_TWICE = 0.02;
    private static final double LED_BY_GROUP_LEADER = 0.02;

    private final Chance chance;
    private final Ids ids;
    private final Leads leads;

    CentralHouseholdMaker(Chance chance, Ids ids, Leads leads) {
        this.chance = chance;
        this.ids = ids;
        this.leads = leads;
    }

    List<CentralHousehold> make(BuildingGroup group, Site site, List<PartyMember> community) {
        Set<BuildingId> buildings = new LinkedHashSet<>(group.buildings());
        List<PartyMember> near = Site.only(Site.in(buildings, site.members()), Site::isFull);
        List<HouseholdId> households = households(buildings, site);
        boolean byLeader =
                chance.of(LED_BY_GROUP_LEADER) && !group.leaders().items().isEmpty();
        List<CentralHousehold> centralHouseholds = new ArrayList<>();
        int parts = Math.max(1, (households.size() + MOST_COVERED - 1) / MOST_COVERED);
        for (int part = 0; part < parts; part++) {
            int from = households.size() * part / parts;
            int to = households.size() * (part + 1) / parts;
            boolean overlaps = to < households.size() && chance.of(COVERED_TWICE);
            List<HouseholdId> covered = households.subList(from, overlaps ? to + 1 : to);
            Optional<PartyMember> neighbour = leads.next(near);
            Optional<MemberId> head = byLeader
                    ? Optional.of(group.leaders().items().get(0))
                    : neighbour
                            .or(() -> leads.next(site.full()))
                            .or(() -> leads.next(Site.only(community, Site::isFull)))
                            .map(PartyMember::id);
            head.ifPresent(leads::add);
            centralHouseholds.add(CentralHousehold.builder()
                    .id(ids.nextCentralHousehold())
                    .group(group.id())
                    .sense(CentralHousehold.Sense.NEIGHBOURS)
                    .home(neighbour.filter(member -> !byLeader).map(Site::household))
                    .head(head.<Known<MemberId>>map(Known::of).orElse(Known.none()))
                    .households(Listing.of(covered))
                    .build());
        }
        return centralHouseholds;
    }

    private List<HouseholdId> households(Set<BuildingId> buildings, Site site) {
        List<HouseholdId> households = new ArrayList<>();
        for (Building building : site.buildings()) {
            if (buildings.contains(building.id())) {
                for (Household household : building.households().items()) {
                    if (!chance.of(LEFT_OUT)) {
                        households.add(household.id());
                    }
                }
            }
        }
        return households;
    }
}
