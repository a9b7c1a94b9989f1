package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Rules on buildings, households and central households. */
final class HouseholdCount {
    private HouseholdCount() {}

    static void count(Facts facts, Totals totals) {
        JsonNode pairings = facts.register.path("pairings").path("households");
        Set<String> paired = new LinkedHashSet<>();
        pairings.forEach(pairing -> paired.addAll(Facts.ids(pairing.path("households"))));
        for (String building : facts.buildingById.keySet()) {
            totals.add("group.per-building", Mark.of(isServed(facts, building)));
        }
        Coverage coverage = Coverage.of(facts);
        facts.buildingOfHousehold.forEach((household, building) -> {
            Tri hasHelper = Tri.of(paired.contains(household));
            boolean isHidden = pairings.isMissingNode() && hasHelper == Tri.NO;
            totals.add("pairing.household", Mark.of(isHidden ? Tri.OPEN : hasHelper));
            Span covered = coverage.of(household, building, isServed(facts, building));
            totals.add("household.covered", Mark.of(covered.within(1, 1)));
        });
        for (JsonNode central : facts.organisation.path("centralHouseholds")) {
            totals.add("central-household.head", Mark.of(headFits(facts, central)));
            boolean isForNeighbours = central.path("sense").asText().equals("neighbours");
            Tri fits = isForNeighbours
                    ? size(central.path("households")).within(5, 20)
                    : size(central.path("members")).atMost(15);
            totals.add("central-household.size", Mark.of(fits));
        }
    }

    private static Tri isServed(Facts facts, String building) {
        for (JsonNode group : facts.groups) {
            if (Facts.names(group.path("buildings"), building) == Tri.YES) {
                return Tri.YES;
            }
        }
        return facts.knowsGroups ? Tri.NO : Tri.OPEN;
    }

    private static Span size(JsonNode list) {
        return list.isMissingNode() ? Span.ANY : Span.exactly(Facts.ids(list).size());
    }

    private static Tri headFits(Facts facts, JsonNode central) {
        JsonNode head = central.path("head");
        if (Tri.there(head) != Tri.YES) {
            return Tri.there(head);
        }
        JsonNode member = facts.memberById.get(head.asText());
        return Facts.isFull(member).and(livesThere(facts, member.path("residence"), central));
    }

    private static Tri livesThere(Facts facts, JsonNode home, JsonNode central) {
        if (home.isMissingNode()) {
            return Tri.OPEN;
        }
        String own = central.path("home").asText();
        if (central.has("home") && home.has("household")) {
            return Tri.of(home.path("household").asText().equals(own));
        }
        for (String building : possibleBuildings(facts, central, own)) {
            boolean mayBe = home.has("building")
                    ? home.path("building").asText().equals(building)
                    : home.path("compound").asText().equals(facts.compoundOfBuilding.get(building));
            if (mayBe) {
                return Tri.OPEN;
            }
        }
        return Tri.NO;
    }

    private static Set<String> possibleBuildings(Facts facts, JsonNode central, String own) {
        if (central.has("home")) {
            return Set.of(facts.buildingOfHousehold.get(own));
        }
        for (JsonNode group : facts.groups) {
            if (Facts.id(group).equals(central.path("group").asText())) {
                return Facts.ids(group.path("buildings"));
            }
        }
        return Set.of();
    }
}
