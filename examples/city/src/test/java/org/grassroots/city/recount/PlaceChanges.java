package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Changes to what a survey says of places. */
final class PlaceChanges extends Changes {
    PlaceChanges(Random random, double share) {
        super(random, share);
    }

    void change(ObjectNode register) {
        for (JsonNode service : register.path("community").path("propertyServices")) {
            if (changes()) {
                facts(service)
                        .put("kind", oneOf("company", "company", "owners"))
                        .put("fullMembers", upTo(5))
                        .put("partyOrganisation", answer());
            }
        }
        for (JsonNode compound : register.path("community").path("compounds")) {
            if (changes()) {
                survey(facts(compound));
            }
        }
    }

    private void survey(ObjectNode compound) {
        int buildings = compound.path("buildings").size();
        int households = 0;
        for (JsonNode building : compound.path("buildings")) {
            households += building.path("households").size();
        }
        compound.put("surveyedBuildings", Math.max(0, buildings + upTo(2) - 1));
        compound.put("surveyedHouseholds", isHeads() ? upTo(900) : Math.max(0, households + upTo(2) - 1));
        if (isHeads()) {
            compound.put("propertyService", "none");
        }
        compound.putObject("guarding")
                .put("responsibleUnit", oneOf("no", "no", "yes"))
                .put("humanGuard", oneOf("no", "no", "yes"))
                .put("physicalGuard", oneOf("no", "no", "yes"))
                .put("onThreeNoneLedger", answer());
        ObjectNode clear = compound.putObject("fourClear");
        boolean isMostlyClear = isHeads();
        for (String item : List.of("basicFacts", "residentsAndMembers", "managementGaps", "disputesAndDangers")) {
            String recorded = isMostlyClear ? oneOf("yes", "yes", "yes", "unknown") : answer();
            ObjectNode found = clear.putObject(item).put("recorded", recorded);
            if (recorded.equals("yes") && upTo(7) > 0) {
                found.put("on", date().toString());
            }
        }
        if (isHeads() && compound.path("sections").isEmpty()) {
            divide(compound);
        }
    }

    private void divide(ObjectNode compound) {
        String id = compound.path("id").asText();
        compound.withArray("/sections").addObject().put("id", id + "-east").put("name", "East");
        compound.withArray("/sections").addObject().put("id", id + "-west").put("name", "West");
        for (JsonNode building : compound.path("buildings")) {
            if (upTo(5) > 0) {
                facts(building).put("section", id + oneOf("-east", "-west"));
            }
        }
    }
}
