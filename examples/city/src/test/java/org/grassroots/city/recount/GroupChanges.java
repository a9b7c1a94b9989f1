package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes to building groups and central households. */
final class GroupChanges extends Changes {
    GroupChanges(Random random, double share) {
        super(random, share);
    }

    void change(ObjectNode register) {
        ObjectNode organisation = register.withObject("/organisation");
        List<String> members = ids(register.path("members"));
        Facts facts = new Facts(register, LocalDate.of(2026, 6, 30));
        for (JsonNode group : organisation.path("groups")) {
            if (changes()) {
                change(facts(group), members, facts);
            }
        }
        for (JsonNode central : organisation.path("centralHouseholds")) {
            if (changes()) {
                changeCentral(facts(central), members, facts);
            }
        }
    }

    private void change(ObjectNode group, List<String> members, Facts facts) {
        Set<String> own = new LinkedHashSet<>(some(members, upTo(4)));
        for (JsonNode branch : facts.branches) {
            if (branch.path("id").equals(group.path("branch")) && isHeads()) {
                own.addAll(some(new ArrayList<>(Facts.ids(branch.path("members"))), 9));
            }
        }
        list(group, "members", own);
        List<String> eligible = upTo(3) == 0 || own.isEmpty() ? members : new ArrayList<>(own);
        list(group, "leaders", some(eligible, upTo(4) == 0 ? upTo(2) : 1));
        String head = group.path("leaders").path(0).asText("none");
        group.put("microGridHead", isHeads() ? head : "none");
        ArrayNode areas = group.putArray("responsibilityAreas");
        for (String member : some(eligible, upTo(1))) {
            areas.addObject().put("member", member).put("area", "Stairwell 1");
        }
    }

    private void changeCentral(ObjectNode central, List<String> members, Facts facts) {
        List<String> homes = new ArrayList<>();
        for (JsonNode group : facts.groups) {
            if (group.path("id").equals(central.path("group"))) {
                Set<String> served = Facts.ids(group.path("buildings"));
                facts.buildingOfHousehold.forEach((household, building) -> {
                    if (served.contains(building)) {
                        homes.add(household);
                    }
                });
            }
        }
        central.remove(List.of("households", "members"));
        central.put("sense", oneOf("neighbours", "neighbours", "members"));
        if (central.path("sense").asText().equals("members")) {
            list(central, "members", some(members, 13 + upTo(4)));
        } else {
            list(central, "households", some(homes, isHeads() ? 4 + upTo(2) : 19 + upTo(3)));
        }
        some(homes, 1).forEach(home -> central.put("home", home));
        central.put("head", some(members, upTo(3)).stream().findFirst().orElse("none"));
        if (isHeads()) {
            Facts.ids(central.path("members")).stream().findFirst().ifPresent(head -> central.put("head", head));
        }
    }
}
