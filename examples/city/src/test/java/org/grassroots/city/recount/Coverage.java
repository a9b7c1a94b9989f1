package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** By how many central households each household is covered, and how many may cover it without our knowing. */
final class Coverage {
    private final boolean isListed;
    private final Map<String, Long> byHousehold = new LinkedHashMap<>();
    private final Map<String, Long> hiddenByBuilding = new LinkedHashMap<>();

    private Coverage(boolean isListed) {
        this.isListed = isListed;
    }

    static Coverage of(Facts facts) {
        JsonNode centrals = facts.organisation.path("centralHouseholds");
        Coverage coverage = new Coverage(!centrals.isMissingNode());
        Map<String, JsonNode> groups = new LinkedHashMap<>();
        facts.groups.forEach(group -> groups.put(Facts.id(group), group));
        for (JsonNode central : centrals) {
            if (central.path("sense").asText().equals("neighbours")) {
                for (String household : Facts.ids(central.path("households"))) {
                    coverage.byHousehold.merge(household, 1L, Long::sum);
                }
                if (!central.has("households")) {
                    JsonNode served = groups.get(central.path("group").asText()).path("buildings");
                    for (String building : new LinkedHashSet<>(Facts.ids(served))) {
                        coverage.hiddenByBuilding.merge(building, 1L, Long::sum);
                    }
                }
            }
        }
        return coverage;
    }

    Span of(String household, String building, Tri isBuildingServed) {
        long seen = byHousehold.getOrDefault(household, 0L);
        if (!isListed) {
            return isBuildingServed == Tri.NO ? Span.exactly(0) : Span.ANY;
        }
        return new Span(seen, seen + hiddenByBuilding.getOrDefault(building, 0L));
    }
}
