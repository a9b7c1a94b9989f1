package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One register as it is written, with the look-ups that every rule needs. A field that is missing is unknown. */
final class Facts {
    final JsonNode register;
    final LocalDate day;
    final List<JsonNode> members;
    final Set<String> unlisted;
    final List<JsonNode> compounds;
    final JsonNode organisation;
    final JsonNode communityOrganisation;
    final Tri hasOrganisation;
    final boolean knowsBranches;
    final List<JsonNode> branches;
    final boolean knowsGroups;
    final List<JsonNode> groups;
    final Map<String, JsonNode> memberById = new LinkedHashMap<>();
    final Map<String, JsonNode> compoundById = new LinkedHashMap<>();
    final Map<String, JsonNode> buildingById = new LinkedHashMap<>();
    final Map<String, String> buildingOfHousehold = new LinkedHashMap<>();
    final Map<String, String> compoundOfBuilding = new LinkedHashMap<>();

    Facts(JsonNode register, LocalDate day) {
        this.register = register;
        this.day = day;
        members = list(register.path("members"));
        unlisted = ids(register.path("membersNotListed"));
        compounds = list(register.path("community").path("compounds"));
        organisation = register.path("organisation");
        communityOrganisation = organisation.path("communityOrganisation");
        hasOrganisation = Tri.there(communityOrganisation);
        knowsBranches = organisation.has("branches");
        branches = list(organisation.path("branches"));
        knowsGroups = organisation.has("groups");
        groups = list(organisation.path("groups"));
        members.forEach(member -> memberById.put(id(member), member));
        for (JsonNode compound : compounds) {
            compoundById.put(id(compound), compound);
            for (JsonNode building : list(compound.path("buildings"))) {
                buildingById.put(id(building), building);
                compoundOfBuilding.put(id(building), id(compound));
                for (JsonNode household : list(building.path("households"))) {
                    buildingOfHousehold.put(id(household), id(building));
                }
            }
        }
    }

    static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    static List<JsonNode> list(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }

    static Set<String> ids(JsonNode list) {
        Set<String> ids = new LinkedHashSet<>();
        list.forEach(id -> ids.add(id.asText()));
        return ids;
    }

    /** Who holds an office in the list; each person once. */
    static Set<String> holders(JsonNode officers) {
        Set<String> holders = new LinkedHashSet<>();
        officers.forEach(officer -> holders.add(officer.path("member").asText()));
        return holders;
    }

    /** Whether the list names it; open if there is no list. */
    static Tri names(JsonNode list, String id) {
        for (JsonNode named : list) {
            if (named.asText().equals(id)) {
                return Tri.YES;
            }
        }
        return list.isMissingNode() ? Tri.OPEN : Tri.NO;
    }

    static boolean isKind(JsonNode thing, String... kinds) {
        return List.of(kinds).contains(thing.path("kind").asText());
    }

    static Tri isFull(JsonNode member) {
        return switch (member.path("status").asText()) {
            case "full" -> Tri.YES;
            case "probationary" -> Tri.NO;
            default -> Tri.OPEN;
        };
    }

    static Tri isHere(JsonNode member) {
        return switch (member.path("affiliation").asText()) {
            case "here" -> Tri.YES;
            case "elsewhere" -> Tri.NO;
            default -> Tri.OPEN;
        };
    }

    static Tri livesIn(JsonNode member, String compound) {
        JsonNode home = member.path("residence");
        return home.isMissingNode()
                ? Tri.OPEN
                : Tri.of(home.path("compound").asText().equals(compound));
    }

    /** Whether the member lives in what a branch serves: a compound, or one section of it. */
    Tri livesInArea(JsonNode member, JsonNode area) {
        String compound = area.path("compound").asText();
        Tri inCompound = livesIn(member, compound);
        if (inCompound == Tri.NO || !area.has("section")) {
            return inCompound;
        }
        String building = member.path("residence").path("building").asText();
        JsonNode section = buildingById.containsKey(building)
                ? buildingById.get(building).path("section")
                : register.path("no building");
        Tri inSection = section.isMissingNode()
                ? Tri.OPEN
                : Tri.of(section.asText().equals(area.path("section").asText()));
        return inCompound.and(inSection);
    }

    boolean serves(JsonNode branch, String compound) {
        for (JsonNode area : branch.path("serves")) {
            if (area.path("compound").asText().equals(compound)) {
                return true;
            }
        }
        return false;
    }

    /** How many full members a list names. */
    Span fullAmong(JsonNode list) {
        if (list.isMissingNode()) {
            return Span.ANY;
        }
        Span full = Span.exactly(0);
        for (String id : ids(list)) {
            full = full.with(isFull(memberById.get(id)));
        }
        return full;
    }
}
