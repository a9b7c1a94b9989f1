package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Rules on single members. */
final class MemberCount {
    private MemberCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode member : facts.members) {
            Span rolls = rolls(facts, Facts.id(member));
            Tri isHere = Facts.isHere(member);
            totals.add("member.one-affiliation", oneAffiliation(rolls, isHere));
            totals.add("member.placed", Mark.when(isHere, rolls.atLeast(1)));
            Tri isLeft = isHere.and(isLongAway(member, facts.day));
            totals.add("member.should-transfer", Mark.when(isLeft, Facts.names(member.path("capacities"), "migrant")));
            totals.add("member.in-building-group", inBuildingGroup(facts, member));
        }
    }

    private static Span rolls(Facts facts, String member) {
        Span rolls = Span.exactly(0).orMoreIf(!facts.knowsBranches);
        for (JsonNode branch : facts.branches) {
            if (Facts.isKind(branch, "formal", "joint")) {
                rolls = rolls.with(Facts.names(branch.path("members"), member));
            }
        }
        Tri onCommunityRoll = Facts.names(facts.communityOrganisation.path("roll"), member);
        return rolls.with(facts.hasOrganisation == Tri.NO ? Tri.NO : onCommunityRoll);
    }

    /** Tries both answers to where the affiliation lies, and every number of rolls up to two. */
    private static Mark oneAffiliation(Span rolls, Tri isHere) {
        Set<Mark> possible = EnumSet.noneOf(Mark.class);
        for (long number = rolls.low(); number <= Math.min(rolls.high(), Math.max(rolls.low(), 2)); number++) {
            if (isHere != Tri.NO) {
                possible.add(mark(number, number));
            }
            if (isHere != Tri.YES) {
                possible.add(mark(number, number + 1));
            }
        }
        return Mark.among(possible);
    }

    private static Mark mark(long rolls, long affiliations) {
        if (rolls == 0) {
            return Mark.NOT_APPLICABLE;
        }
        return affiliations == 1 ? Mark.SATISFIED : Mark.VIOLATED;
    }

    private static Tri isLongAway(JsonNode member, LocalDate day) {
        JsonNode since = member.path("awaySince");
        Tri isAway = Tri.there(since);
        return isAway == Tri.YES
                ? Tri.of(!LocalDate.parse(since.asText()).plusMonths(6).isAfter(day))
                : isAway;
    }

    private static Mark inBuildingGroup(Facts facts, JsonNode member) {
        JsonNode home = member.path("residence");
        Tri owns = Tri.answer(member.path("homeOwner"));
        if (home.isTextual() || owns == Tri.NO) {
            return Mark.NOT_APPLICABLE;
        }
        Set<Mark> possible = EnumSet.noneOf(Mark.class);
        if (home.isMissingNode() || owns == Tri.OPEN) {
            possible.add(Mark.NOT_APPLICABLE);
        }
        for (String building : buildings(facts, home)) {
            Tri in = facts.knowsGroups ? Tri.NO : Tri.OPEN;
            for (JsonNode group : facts.groups) {
                Tri serves = Facts.names(group.path("buildings"), building);
                if (serves == Tri.YES) {
                    in = in.or(Facts.names(group.path("members"), Facts.id(member)));
                }
            }
            if (in != Tri.NO) {
                possible.add(Mark.SATISFIED);
            }
            if (in != Tri.YES) {
                possible.add(Mark.VIOLATED);
            }
        }
        return Mark.among(possible);
    }

    /** Where the member may live; the empty name stands for a building that nobody has listed. */
    private static Set<String> buildings(Facts facts, JsonNode home) {
        if (home.has("building")) {
            return Set.of(home.path("building").asText());
        }
        Set<String> buildings = new LinkedHashSet<>();
        for (JsonNode compound : facts.compounds) {
            if (home.isMissingNode() || home.path("compound").asText().equals(Facts.id(compound))) {
                for (JsonNode building : compound.path("buildings")) {
                    buildings.add(Facts.id(building));
                }
                if (!compound.has("buildings")) {
                    buildings.add("");
                }
            }
        }
        return buildings;
    }
}
