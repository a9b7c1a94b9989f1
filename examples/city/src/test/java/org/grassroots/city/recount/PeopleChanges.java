package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Changes to members, and to who from outside stands by compounds. */
final class PeopleChanges extends Changes {
    private static final List<String> CAPACITIES =
            List.of("directly-managed", "in-service", "deployed", "retired", "migrant");

    PeopleChanges(Random random, double share) {
        super(random, share);
    }

    void change(ObjectNode register) {
        boolean areAllNew = upTo(15) == 0;
        boolean areFewHere = upTo(3) == 0;
        boolean isNobodySuitable = upTo(3) == 0;
        for (JsonNode member : register.path("members")) {
            if (changes()) {
                change(facts(member), register);
            }
            if (areAllNew) {
                facts(member).put("status", "probationary").remove("fullSince");
            }
            if (areFewHere && upTo(20) > 0) {
                facts(member).put("affiliation", "elsewhere");
            }
            if (isNobodySuitable) {
                facts(member).put("suitableAsSecretary", "no");
            }
        }
        for (JsonNode pairing : register.path("pairings").path("compounds")) {
            if (changes()) {
                list(facts(pairing), "units", some(ids(register.path("pairings").path("units")), upTo(2)));
                list(
                        facts(pairing),
                        "assistingUnits",
                        some(ids(register.path("pairings").path("units")), upTo(1)));
                list(facts(pairing), "leadingCadres", some(ids(register.path("members")), upTo(2)));
                list(facts(pairing), "streetCadres", some(ids(register.path("helpers")), upTo(1)));
            }
        }
        if (changes() && register.path("pairings").path("compounds").size() > 1) {
            register.withArray("/pairings/compounds").remove(0);
        }
    }

    private void change(ObjectNode member, ObjectNode register) {
        LocalDate admitted = date();
        member.put("status", oneOf("full", "full", "full", "probationary", "unknown"));
        member.remove(List.of("admittedOn", "fullSince"));
        if (isHeads()) {
            member.put("admittedOn", admitted.toString());
        }
        if (member.path("status").asText().equals("full") && isHeads()) {
            member.put("fullSince", (isHeads() ? admitted : admitted.plusYears(1)).toString());
        }
        member.put("affiliation", oneOf("here", "here", "elsewhere", "unknown"));
        member.put("votingRights", oneOf("yes", "yes", "yes", "no", "unknown"));
        member.put("homeOwner", answer());
        member.put("suitableAsSecretary", oneOf("no", "no", "yes", "unknown"));
        member.put("awaySince", isHeads() ? "none" : date().toString());
        list(member, "capacities", some(CAPACITIES, upTo(2)));
        move(member, register);
    }

    private void move(ObjectNode member, ObjectNode register) {
        JsonNode compounds = register.path("community").path("compounds");
        JsonNode compound = compounds.path(upTo(Math.max(0, compounds.size() - 1)));
        if (upTo(5) == 0 || compound.isMissingNode()) {
            member.put("residence", "elsewhere");
        } else if (upTo(2) == 0) {
            ObjectNode home = member.putObject("residence");
            home.put("compound", compound.path("id").asText());
            JsonNode buildings = compound.path("buildings");
            if (!buildings.isEmpty() && isHeads()) {
                JsonNode building = buildings.path(upTo(buildings.size() - 1));
                home.put("building", building.path("id").asText());
            }
        }
    }
}
