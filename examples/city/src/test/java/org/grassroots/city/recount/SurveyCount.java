package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Rules on what a survey leaves on record, and on property services. */
final class SurveyCount {
    private SurveyCount() {}

    static void count(Facts facts, Totals totals) {
        JsonNode community = facts.register.path("community");
        totals.add("survey.recorded", Mark.of(community.has("subdistrict") ? Tri.YES : Tri.OPEN));
        for (JsonNode service : community.path("propertyServices")) {
            Tri isCompany = Tri.of(Facts.isKind(service, "company"));
            Span full = service.has("fullMembers")
                    ? Span.exactly(service.path("fullMembers").asLong())
                    : Span.ANY;
            totals.add(
                    "property.organisation",
                    Mark.when(isCompany.and(full.atLeast(3)), Tri.answer(service.path("partyOrganisation"))));
        }
        for (JsonNode compound : facts.compounds) {
            Mark households = Mark.of(householdsListed(compound));
            totals.add("survey.recorded", Mark.worst(Mark.of(buildingsListed(compound)), households));
            for (JsonNode building : compound.path("buildings")) {
                totals.add("survey.recorded", Mark.of(building.has("households") ? Tri.YES : Tri.OPEN));
            }
            JsonNode guarding = compound.path("guarding");
            Tri cared = Tri.answer(guarding.path("responsibleUnit"))
                    .or(Tri.there(compound.path("propertyService")))
                    .or(Tri.answer(guarding.path("humanGuard")))
                    .or(Tri.answer(guarding.path("physicalGuard")));
            totals.add(
                    "survey.three-none-listed", Mark.when(cared.not(), Tri.answer(guarding.path("onThreeNoneLedger"))));
            Mark fourClear = Mark.NOT_APPLICABLE;
            for (String item : List.of("basicFacts", "residentsAndMembers", "managementGaps", "disputesAndDangers")) {
                fourClear = Mark.worst(
                        fourClear, Mark.of(isClear(compound.path("fourClear").path(item))));
            }
            totals.add("survey.four-clear", fourClear);
        }
    }

    private static Tri isClear(JsonNode item) {
        Tri recorded = Tri.answer(item.path("recorded"));
        return recorded.and(item.has("on") ? Tri.YES : Tri.OPEN);
    }

    private static Tri buildingsListed(JsonNode compound) {
        JsonNode surveyed = compound.path("surveyedBuildings");
        if (!compound.has("buildings") || surveyed.isMissingNode()) {
            return Tri.OPEN;
        }
        return Tri.of(compound.path("buildings").size() >= surveyed.asLong());
    }

    private static Tri householdsListed(JsonNode compound) {
        Span listed = Span.exactly(0).orMoreIf(!compound.has("buildings"));
        for (JsonNode building : compound.path("buildings")) {
            JsonNode households = building.path("households");
            listed = listed.plus(households.isMissingNode() ? Span.ANY : Span.exactly(households.size()));
        }
        JsonNode surveyed = compound.path("surveyedHouseholds");
        return surveyed.isMissingNode() ? Tri.OPEN : listed.atLeast(surveyed.asLong());
    }
}
