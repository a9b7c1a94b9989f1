package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.city.synthetic.GroupMaker.Part;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;

/** Shares all homes of a group out among central households, if it can be each around the home of a full member. */
final class HomeSharing {

    /**
     * Homes next to each other.
     *
     * @param homes  in the order of the buildings, at least one
     * @param head  a full member who lives in one of them; empty if there is none
     */
    record Share(List<HouseholdId> homes, Optional<PartyMember> head) {}

    private final GroupRatios ratios;
    private final Dice dice;
    private final List<HouseholdId> homes = new ArrayList<>();
    private final Map<HouseholdId, PartyMember> heads = new LinkedHashMap<>();

    HomeSharing(GroupRatios ratios, Dice dice, Part part) {
        this.ratios = ratios;
        this.dice = dice;
        for (Building building : part.buildings()) {
            building.households().items().stream().map(Household::id).forEach(homes::add);
        }
        for (PartyMember member : part.members()) {
            if (member.isFull() == Answer.YES && member.residence() instanceof Residence.In in) {
                in.household().ifPresent(home -> heads.putIfAbsent(home, member));
            }
        }
    }

    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        int from = 0;
        int wanted = wanted();
        boolean headed = false;
        for (int at = 0; at < homes.size(); at++) {
            headed |= heads.containsKey(homes.get(at));
            int size = at + 1 - from;
            int left = homes.size() - at - 1;
            boolean mayEnd = left == 0 || left >= ratios.householdsCoveredFrom();
            boolean full = size >= ratios.householdsCoveredTo();
            if (left == 0 || full || mayEnd && headed && size >= wanted) {
                shares.add(share(homes.subList(from, at + 1)));
                from = at + 1;
                wanted = wanted();
                headed = false;
            }
        }
        return shares;
    }

    private int wanted() {
        return Math.max(ratios.householdsCoveredFrom(), dice.around(ratios.householdsCovered(), ratios.coverSpread()));
    }

    private Share share(List<HouseholdId> near) {
        return new Share(
                near, near.stream().filter(heads::containsKey).findFirst().map(heads::get));
    }
}
