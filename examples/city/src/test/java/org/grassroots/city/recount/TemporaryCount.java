package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Rules on temporary branches. */
final class TemporaryCount {
    private TemporaryCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            Tri applies = Tri.of(Facts.isKind(branch, "temporary"));
            JsonNode task = branch.path("task");
            JsonNode approval = branch.path("approval");
            Tri approved = Tri.there(approval);
            approved = approved == Tri.YES ? Tri.there(approval.path("approvedOn")) : approved;
            totals.add(
                    "temporary.approved",
                    Mark.worst(Mark.when(applies, Tri.there(task)), Mark.when(applies, approved)));
            totals.add(
                    "temporary.min-members",
                    Mark.when(applies, atHand(facts, branch).atLeast(3)));
            totals.add(
                    "temporary.secretary-appointed",
                    Mark.when(applies, elected(branch).atMost(0)));
            totals.add(
                    "temporary.powers",
                    Mark.worst(
                            Mark.when(
                                    applies, noneOf(branch, "collected-dues", "elected-delegates", "held-reelection")),
                            Mark.when(applies, noneOf(branch, "admitted-member", "disciplined-member"))));
            totals.add("temporary.lapsed", Mark.when(applies.and(Tri.there(task)), goesOn(task, facts.day)));
        }
    }

    /** Full members who live in what it serves or take part, whatever their affiliation. */
    private static Span atHand(Facts facts, JsonNode branch) {
        Span atHand = Span.exactly(0);
        JsonNode list = branch.path("members");
        boolean isMore = list.isMissingNode();
        for (JsonNode area : branch.path("serves")) {
            isMore |= facts.unlisted.contains(area.path("compound").asText());
        }
        for (JsonNode member : facts.members) {
            Tri near = Facts.names(list, Facts.id(member));
            for (JsonNode area : branch.path("serves")) {
                near = near.or(facts.livesInArea(member, area));
            }
            atHand = atHand.with(Facts.isFull(member).and(near));
        }
        return atHand.orMoreIf(isMore);
    }

    private static Span elected(JsonNode branch) {
        JsonNode committee = branch.path("committee");
        JsonNode seats = committee.path("seats");
        boolean isMore = Tri.there(committee) != Tri.NO && seats.isMissingNode();
        Span elected = Span.exactly(0);
        for (JsonNode officers : List.of(branch.path("secretaries"), branch.path("deputies"), seats)) {
            for (JsonNode officer : officers) {
                elected = elected.with(isElected(officer));
            }
        }
        return elected.orMoreIf(isMore || !branch.has("secretaries") || !branch.has("deputies"));
    }

    static Tri isElected(JsonNode officer) {
        return switch (officer.path("selection").asText()) {
            case "elected" -> Tri.YES;
            case "appointed", "assigned" -> Tri.NO;
            default -> Tri.OPEN;
        };
    }

    private static Tri noneOf(JsonNode branch, String... kinds) {
        for (JsonNode act : branch.path("acts")) {
            if (Facts.isKind(act, kinds)) {
                return Tri.NO;
            }
        }
        return branch.has("acts") ? Tri.YES : Tri.OPEN;
    }

    private static Tri goesOn(JsonNode task, LocalDate day) {
        JsonNode ended = task.path("ended");
        return switch (Tri.there(ended)) {
            case YES -> Tri.of(!day.isAfter(LocalDate.parse(ended.asText())));
            case NO -> Tri.YES;
            case OPEN -> Tri.OPEN;
        };
    }
}
