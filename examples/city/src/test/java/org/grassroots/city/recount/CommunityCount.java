package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules on a community as a whole. */
final class CommunityCount {
    private CommunityCount() {}

    static void count(Facts facts, Totals totals) {
        Span full = Span.exactly(0);
        Span all = Span.exactly(0);
        for (JsonNode member : facts.members) {
            full = full.with(Facts.isFull(member).and(Facts.isHere(member)));
            all = all.with(Facts.isHere(member));
        }
        boolean isMore = !facts.unlisted.isEmpty();
        Tri enough = full.orMoreIf(isMore).atLeast(3);
        totals.add("community.organisation-required", Mark.when(enough, facts.hasOrganisation));
        totals.add("community.level", Mark.when(facts.hasOrganisation, fits(facts, all.orMoreIf(isMore))));

        Span households = Span.exactly(0);
        for (JsonNode compound : facts.compounds) {
            households = households.plus(households(compound));
        }
        totals.add("residents-committee.size", Mark.of(households.within(1_000, 3_000)));
    }

    private static Tri fits(Facts facts, Span members) {
        Tri ofSize = switch (facts.communityOrganisation.path("level").asText()) {
            case "branch" -> members.atMost(50);
            case "general-branch" -> members.within(51, 99);
            case "committee" -> members.atLeast(100);
            default -> Tri.OPEN;
        };
        return ofSize.or(Tri.answer(facts.communityOrganisation.path("sizeWaived")));
    }

    /** The lists where they are complete, else what the survey counted, unless more are listed. */
    private static Span households(JsonNode compound) {
        long listed = 0;
        boolean isComplete = compound.has("buildings");
        for (JsonNode building : compound.path("buildings")) {
            listed += building.path("households").size();
            isComplete = isComplete && building.has("households");
        }
        if (isComplete) {
            return Span.exactly(listed);
        }
        long surveyed = compound.path("surveyedHouseholds").asLong(-1);
        return surveyed >= listed ? Span.exactly(surveyed) : new Span(listed, Span.NO_END);
    }
}
