package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Rules on committees and secretaries. */
final class CommitteeCount {
    private CommitteeCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            Tri has = Tri.there(branch.path("committee"));
            Tri hasRoll = Tri.of(Facts.isKind(branch, "formal", "joint"));
            Tri isLarge = facts.fullAmong(branch.path("members")).atLeast(7);
            Tri one = people(branch, "secretaries").within(1, 1);
            totals.add("committee.required", Mark.when(hasRoll.and(isLarge), has));
            Tri isSmall = hasRoll.and(isLarge.not());
            totals.add(
                    "committee.not-required",
                    Mark.worst(
                            Mark.when(isSmall, has.not()),
                            Mark.when(isSmall, one),
                            Mark.when(isSmall, people(branch, "deputies").atMost(1))));
            JsonNode seats = branch.path("committee").path("seats");
            Span size = seats.isMissingNode() ? Span.ANY : Span.exactly(seats.size());
            totals.add(
                    "committee.size",
                    Mark.worst(
                            Mark.when(has, size.atLeast(3)),
                            Mark.when(has, size.atMost(7)),
                            Mark.when(has, size.atMost(5))));
            totals.add(
                    "committee.posts",
                    Mark.worst(Mark.when(has, postsHeld(seats)), Mark.when(has, fewDeputies(branch, seats))));
            totals.add("crew.one-team", Mark.when(has, isOneTeam(branch, seats)));
            totals.add("secretary.present", Mark.when(Tri.of(!Facts.isKind(branch, "functional")), one));
            Tri any = people(branch, "secretaries").atLeast(1);
            totals.add(
                    "secretary.eligible",
                    Mark.worst(
                            Mark.when(any, everySecretary(facts, branch, "full")),
                            Mark.when(any, everySecretary(facts, branch, "votes")),
                            Mark.when(any, everySecretary(facts, branch, "belongs"))));
            totals.add("secretary.standing", Mark.when(any, everySecretary(facts, branch, "standing")));
        }
    }

    private static Span people(JsonNode branch, String office) {
        return branch.has(office)
                ? Span.exactly(Facts.holders(branch.path(office)).size())
                : Span.ANY;
    }

    private static Tri postsHeld(JsonNode seats) {
        Set<String> held = new LinkedHashSet<>();
        seats.forEach(seat -> held.addAll(Facts.ids(seat.path("posts"))));
        boolean areAll = held.contains("secretary")
                && held.contains("organisation")
                && held.contains("publicity")
                && held.contains("discipline-inspection");
        return seats.isMissingNode() ? Tri.OPEN : Tri.of(areAll);
    }

    private static Tri fewDeputies(JsonNode branch, JsonNode seats) {
        Set<String> deputies = Facts.holders(branch.path("deputies"));
        for (JsonNode seat : seats) {
            if (Facts.ids(seat.path("posts")).contains("deputy-secretary")) {
                deputies.add(seat.path("member").asText());
            }
        }
        return Span.exactly(deputies.size())
                .orMoreIf(seats.isMissingNode() || !branch.has("deputies"))
                .atMost(1);
    }

    private static Tri isOneTeam(JsonNode branch, JsonNode seats) {
        if (seats.isMissingNode() || !branch.has("workingGroup")) {
            return Tri.OPEN;
        }
        return Tri.of(Facts.holders(seats).equals(Facts.ids(branch.path("workingGroup"))));
    }

    private static Tri everySecretary(Facts facts, JsonNode branch, String what) {
        Tri every = branch.has("secretaries") ? Tri.YES : Tri.OPEN;
        for (JsonNode secretary : branch.path("secretaries")) {
            JsonNode member = facts.memberById.get(secretary.path("member").asText());
            every = every.and(
                    switch (what) {
                        case "full" -> Facts.isFull(member);
                        case "votes" -> Tri.answer(member.path("votingRights"));
                        case "belongs" -> belongs(branch, secretary);
                        default -> standsLong(member, facts.day);
                    });
        }
        return every;
    }

    private static Tri belongs(JsonNode branch, JsonNode secretary) {
        if (Facts.isKind(branch, "temporary", "functional")) {
            return Tri.YES;
        }
        Tri assigned = switch (secretary.path("selection").asText()) {
            case "assigned" -> Tri.YES;
            case "elected", "appointed" -> Tri.NO;
            default -> Tri.OPEN;
        };
        return assigned.or(
                Facts.names(branch.path("members"), secretary.path("member").asText()));
    }

    /** A year of full membership, which cannot have begun before admission. */
    private static Tri standsLong(JsonNode member, LocalDate day) {
        if (member.has("fullSince")) {
            return Tri.of(isYearBefore(member.path("fullSince"), day));
        }
        boolean isTooNew = member.has("admittedOn") && !isYearBefore(member.path("admittedOn"), day);
        return isTooNew || Facts.isFull(member) == Tri.NO ? Tri.NO : Tri.OPEN;
    }

    private static boolean isYearBefore(JsonNode since, LocalDate day) {
        return !LocalDate.parse(since.asText()).plusYears(1).isAfter(day);
    }
}
