package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Registers in which facts are changed, added and taken away at random, so that every branch of every rule is met. The
 * same seed gives the same registers. A few come out such that no reader takes them.
 */
public final class Shake {
    private static final List<Double> SHARES = List.of(0.0, 0.02, 0.1, 0.3, 0.7);

    private static final List<String> NEVER_DROPPED = List.of(
            "id",
            "name",
            "kind",
            "level",
            "by",
            "member",
            "posts",
            "sense",
            "area",
            "compound",
            "serves",
            "branch",
            "group");

    private static final List<String> REFERRED_TO =
            List.of("buildings", "sections", "section", "branches", "groups", "building", "household", "households");

    private final Random random;

    public Shake(int seed) {
        random = new Random(seed);
    }

    public JsonNode of(JsonNode register) {
        ObjectNode shaken = register.deepCopy();
        double changed = SHARES.get(random.nextInt(SHARES.size()));
        double dropped = SHARES.get(random.nextInt(4));
        new PlaceChanges(random, changed).change(shaken);
        new PeopleChanges(random, changed).change(shaken);
        new BranchChanges(random, changed).change(shaken);
        new GroupChanges(random, changed).change(shaken);
        shaken.path("community").path("compounds").forEach(compound -> drop(compound, dropped));
        shaken.path("community").path("propertyServices").forEach(service -> drop(service, dropped));
        shaken.path("members").forEach(member -> {
            drop(member, dropped);
            if (!member.has("status")) {
                ((ObjectNode) member).remove("fullSince");
            }
        });
        drop(shaken.path("organisation"), dropped);
        shaken.path("pairings").path("compounds").forEach(pairing -> drop(pairing, dropped));
        dropParts(shaken);
        return shaken;
    }

    /** Takes away facts at any depth, but nothing that others may name. */
    private void drop(JsonNode thing, double share) {
        thing.forEach(part -> drop(part, share));
        if (thing instanceof ObjectNode facts) {
            boolean isCentral = facts.has("sense");
            List<String> names = facts.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> !NEVER_DROPPED.contains(name))
                    .filter(name -> !REFERRED_TO.contains(name) || isCentral && name.equals("households"))
                    .toList();
            for (String name : names) {
                if (random.nextDouble() < share) {
                    facts.remove(name);
                }
            }
            if (facts.has("on") && facts.size() == 1) {
                facts.remove("on");
            }
        }
    }

    /** Takes away whole parts, with what names their things. */
    private void dropParts(ObjectNode register) {
        ObjectNode organisation = register.withObject("/organisation");
        ObjectNode pairings = register.withObject("/pairings");
        boolean unlistsBuildings = rarely();
        boolean unlistsHouseholds = unlistsBuildings || rarely();
        boolean dropsBranches = rarely();
        boolean dropsGroups = dropsBranches || unlistsBuildings || rarely();
        if (dropsBranches) {
            organisation.remove("branches");
        }
        if (dropsGroups) {
            organisation.remove("groups");
        }
        if (dropsGroups || unlistsHouseholds || rarely()) {
            organisation.remove("centralHouseholds");
            if (random.nextBoolean()) {
                organisation.putArray("centralHouseholds");
            }
        }
        if (unlistsHouseholds || rarely()) {
            pairings.remove("households");
        }
        if (rarely()) {
            pairings.remove("compounds");
        }
        for (JsonNode member : register.path("members")) {
            if (member.path("residence") instanceof ObjectNode home) {
                if (unlistsHouseholds) {
                    home.remove("household");
                }
                if (unlistsBuildings) {
                    home.remove("building");
                }
            }
        }
        for (JsonNode compound : register.path("community").path("compounds")) {
            if (unlistsBuildings) {
                ((ObjectNode) compound).remove("buildings");
            }
            for (JsonNode building : compound.path("buildings")) {
                if (unlistsHouseholds && random.nextBoolean()) {
                    ((ObjectNode) building).remove("households");
                }
            }
        }
        ArrayNode unlisted = register.putArray("membersNotListed");
        for (JsonNode compound : register.path("community").path("compounds")) {
            if (rarely()) {
                unlisted.add(compound.path("id").asText());
            }
        }
        if (rarely()) {
            ((ObjectNode) register.path("community")).remove("subdistrict");
        }
        if (rarely()) {
            register.remove("organisation");
        } else if (rarely()) {
            register.remove("pairings");
        }
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }
}
