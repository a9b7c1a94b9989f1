package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules on building groups and on how a branch divides into them. */
final class GroupCount {
    private GroupCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            JsonNode roll = branch.path("members");
            Span all = roll.isMissingNode()
                    ? Span.ANY
                    : Span.exactly(Facts.ids(roll).size());
            List<JsonNode> groups = facts.groups.stream()
                    .filter(group -> group.path("branch").asText().equals(Facts.id(branch)))
                    .toList();
            Tri has = facts.knowsGroups ? Tri.of(!groups.isEmpty()) : Tri.OPEN;
            Tri hasRoll = Tri.of(Facts.isKind(branch, "formal", "joint"));
            totals.add("group.should-divide", Mark.when(hasRoll.and(all.atLeast(20)), has));
            totals.add("group.partition", Mark.when(hasRoll.and(has), eachInOne(roll, groups, facts.knowsGroups)));
        }
        for (JsonNode group : facts.groups) {
            JsonNode list = group.path("members");
            Tri three = list.isMissingNode() ? Tri.OPEN : Tri.of(Facts.ids(list).size() >= 3);
            totals.add(
                    "group.composition", Mark.of(three.and(facts.fullAmong(list).atLeast(1))));
            totals.add("group.leader", Mark.of(isWellLed(facts, group)));
            totals.add("group.micro-grid-head", microGridHead(group));
            Tri any = group.has("responsibilityAreas")
                    ? Tri.of(!group.path("responsibilityAreas").isEmpty())
                    : Tri.OPEN;
            totals.add("responsibility-area.assigned", Mark.of(any));
        }
    }

    private static Tri eachInOne(JsonNode roll, List<JsonNode> groups, boolean areGroupsKnown) {
        Tri each = roll.isMissingNode() ? Tri.OPEN : Tri.YES;
        for (String member : Facts.ids(roll)) {
            Span in = Span.exactly(0).orMoreIf(!areGroupsKnown);
            for (JsonNode group : groups) {
                in = in.with(Facts.names(group.path("members"), member));
            }
            each = each.and(in.within(1, 1));
        }
        return each;
    }

    private static Tri isWellLed(Facts facts, JsonNode group) {
        if (group.has("leaders")) {
            Set<String> leaders = Facts.ids(group.path("leaders"));
            Tri well = Tri.of(leaders.size() == 1);
            for (String leader : leaders) {
                well = well.and(Facts.isFull(facts.memberById.get(leader)))
                        .and(Facts.names(group.path("members"), leader));
            }
            return well;
        }
        return facts.fullAmong(group.path("members")).atMost(0) == Tri.YES ? Tri.NO : Tri.OPEN;
    }

    private static Mark microGridHead(JsonNode group) {
        JsonNode head = group.path("microGridHead");
        Set<String> leaders = Facts.ids(group.path("leaders"));
        if (!group.has("leaders")) {
            return Mark.UNDETERMINED;
        }
        if (leaders.isEmpty()) {
            return Mark.NOT_APPLICABLE;
        }
        return switch (Tri.there(head)) {
            case YES -> leaders.contains(head.asText()) ? Mark.SATISFIED : Mark.VIOLATED;
            case NO -> Mark.VIOLATED;
            case OPEN -> Mark.among(EnumSet.of(Mark.SATISFIED, Mark.VIOLATED));
        };
    }
}
