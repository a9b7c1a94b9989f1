package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether the secretary of a branch comes from the first circle of people that holds a candidate. */
final class SourceCount {
    private SourceCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            totals.add("secretary.source", source(facts, branch));
        }
    }

    private static Mark source(Facts facts, JsonNode branch) {
        if (!branch.has("secretaries")) {
            return Mark.UNDETERMINED;
        }
        String secretary = branch.path("secretaries").path(0).path("member").asText();
        if (Facts.holders(branch.path("secretaries")).size() != 1) {
            return Mark.NOT_APPLICABLE;
        }
        Tri first = isOnFirst(facts, branch, facts.memberById.get(secretary));
        Tri another = Tri.NO;
        for (JsonNode area : branch.path("serves")) {
            boolean mayHide = facts.unlisted.contains(area.path("compound").asText());
            another = another.or(mayHide ? Tri.OPEN : Tri.NO);
        }
        for (JsonNode member : facts.members) {
            if (!Facts.id(member).equals(secretary)) {
                another = another.or(isOnFirst(facts, branch, member));
            }
        }
        Tri onLater = onSecondOrThird(facts, branch, secretary);
        return Mark.of(first.or(another.not().and(onLater)));
    }

    private static Tri isOnFirst(Facts facts, JsonNode branch, JsonNode member) {
        return resident(facts, branch, member, "directly-managed").and(Tri.answer(member.path("suitableAsSecretary")));
    }

    private static Tri onSecondOrThird(Facts facts, JsonNode branch, String secretary) {
        JsonNode committee = facts.communityOrganisation.path("committee");
        Tri third = resident(facts, branch, facts.memberById.get(secretary), "in-service");
        if (facts.hasOrganisation == Tri.NO) {
            return third;
        }
        if (committee.isMissingNode()) {
            return Tri.OPEN;
        }
        return committee.isEmpty() ? third : Facts.names(committee, secretary);
    }

    private static Tri resident(Facts facts, JsonNode branch, JsonNode member, String capacity) {
        Tri livesThere = Tri.NO;
        for (JsonNode area : branch.path("serves")) {
            livesThere =
                    livesThere.or(Facts.livesIn(member, area.path("compound").asText()));
        }
        return livesThere.and(Facts.isFull(member)).and(Facts.names(member.path("capacities"), capacity));
    }
}
