package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules on what branches are made up of, whom they stand under and how they were approved. */
final class BranchCount {
    private BranchCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            JsonNode list = branch.path("members");
            Tri isFormal = Tri.of(Facts.isKind(branch, "formal"));
            Tri isJoint = Tri.of(Facts.isKind(branch, "joint"));
            Span all = list.isMissingNode()
                    ? Span.ANY
                    : Span.exactly(Facts.ids(list).size());
            totals.add(
                    "branch.min-members",
                    Mark.when(isFormal, facts.fullAmong(list).atLeast(3)));
            totals.add("branch.max-members", Mark.when(isFormal.or(isJoint), all.atMost(50)));
            List<JsonNode> units = units(branch);
            totals.add("joint.units", Mark.when(isJoint, Tri.of(units.size() >= 2 && units.size() <= 5)));
            totals.add("joint.basis", Mark.when(isJoint, isJointNeeded(facts, units)));
            totals.add("approval.in-time", inTime(branch.path("approval"), facts.day));
            totals.add(
                    "compound.subordination",
                    Mark.of(
                            switch (branch.path("parent").asText()) {
                                case "community", "subdistrict" -> Tri.YES;
                                case "other" -> Tri.NO;
                                default -> Tri.OPEN;
                            }));
        }
    }

    /** The distinct places served; a section of a compound that is served whole is none of its own. */
    static List<JsonNode> units(JsonNode branch) {
        Set<String> whole = new LinkedHashSet<>();
        for (JsonNode area : branch.path("serves")) {
            if (!area.has("section")) {
                whole.add(area.path("compound").asText());
            }
        }
        List<JsonNode> units = new ArrayList<>();
        for (JsonNode area : branch.path("serves")) {
            boolean isWithin =
                    area.has("section") && whole.contains(area.path("compound").asText());
            if (!isWithin && !units.contains(area)) {
                units.add(area);
            }
        }
        return units;
    }

    /** Every unit has fewer than 3 full members of its own, all together have 3. */
    private static Tri isJointNeeded(Facts facts, List<JsonNode> units) {
        long certain = 0;
        boolean canBeLarge = false;
        boolean isLarge = false;
        List<Set<Integer>> places = new ArrayList<>();
        int[] fixed = new int[units.size()];
        for (int at = 0; at < units.size(); at++) {
            Span here = Span.exactly(0)
                    .orMoreIf(facts.unlisted.contains(
                            units.get(at).path("compound").asText()));
            for (JsonNode member : facts.members) {
                Tri counts = Facts.isFull(member).and(Facts.isHere(member));
                here = here.with(counts.and(facts.livesInArea(member, units.get(at))));
            }
            fixed[at] = (int) here.low();
            certain += here.low();
            isLarge |= here.low() >= 3;
            canBeLarge |= here.high() >= 3;
        }
        for (JsonNode member : facts.members) {
            Set<Integer> possible = new LinkedHashSet<>();
            for (int at = 0; at < units.size(); at++) {
                Tri counts = Facts.isFull(member).and(Facts.isHere(member));
                if (counts.and(facts.livesInArea(member, units.get(at))) == Tri.OPEN) {
                    possible.add(at);
                }
            }
            places.add(possible);
        }
        for (int at = 0; at < units.size(); at++) {
            if (facts.unlisted.contains(units.get(at).path("compound").asText())) {
                places.add(Set.of(at));
                places.add(Set.of(at));
            }
        }
        if (isLarge || mostWithTwoEach(fixed, places) < 3) {
            return Tri.NO;
        }
        return canBeLarge || certain < 3 ? Tri.OPEN : Tri.YES;
    }

    /** The most people who can stand in the units if none takes more than two; each has the places he or she may be in. */
    private static long mostWithTwoEach(int[] fixed, List<Set<Integer>> places) {
        long total = 0;
        List<Integer> seats = new ArrayList<>();
        for (int at = 0; at < fixed.length; at++) {
            total += fixed[at];
            for (int seat = fixed[at]; seat < 2; seat++) {
                seats.add(at);
            }
        }
        int[] taken = new int[seats.size()];
        Arrays.fill(taken, -1);
        for (int person = 0; person < places.size(); person++) {
            total += seat(person, seats, taken, places, new boolean[seats.size()]) ? 1 : 0;
        }
        return total;
    }

    private static boolean seat(
            int person, List<Integer> seats, int[] taken, List<Set<Integer>> places, boolean[] tried) {
        for (int seat = 0; seat < taken.length; seat++) {
            if (!tried[seat] && places.get(person).contains(seats.get(seat))) {
                tried[seat] = true;
                if (taken[seat] < 0 || seat(taken[seat], seats, taken, places, tried)) {
                    taken[seat] = person;
                    return true;
                }
            }
        }
        return false;
    }

    /** The reply came within a month; one that comes after the day has not come yet. */
    private static Mark inTime(JsonNode approval, LocalDate day) {
        Tri asked = Tri.there(approval);
        if (asked != Tri.YES || !approval.has("appliedOn")) {
            return Mark.when(asked, Tri.OPEN);
        }
        LocalDate last = LocalDate.parse(approval.path("appliedOn").asText()).plusMonths(1);
        Tri isRunning = Tri.of(!day.isAfter(last));
        JsonNode reply = approval.path("approvedOn");
        Tri replied = Tri.there(reply);
        if (replied != Tri.YES) {
            return Mark.of(isRunning.or(replied));
        }
        LocalDate on = LocalDate.parse(reply.asText());
        return Mark.of(isRunning.or(Tri.of(!on.isAfter(last) && !on.isAfter(day))));
    }
}
