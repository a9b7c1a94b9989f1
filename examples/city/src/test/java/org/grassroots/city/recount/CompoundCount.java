package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules on who leads a compound and who stands by it. */
final class CompoundCount {
    private CompoundCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode compound : facts.compounds) {
            String id = Facts.id(compound);
            Tri unseen = facts.knowsBranches ? Tri.NO : Tri.OPEN;
            Tri formal = unseen;
            Tri leading = unseen;
            Tri fit = unseen;
            for (JsonNode branch : facts.branches) {
                if (facts.serves(branch, id)) {
                    formal = formal.or(Tri.of(Facts.isKind(branch, "formal")));
                    leading = leading.or(Tri.of(Facts.isKind(branch, "formal", "joint", "temporary")));
                    Tri isSound = Tri.answer(branch.path("weak")).not();
                    fit = fit.or(Tri.of(Facts.isKind(branch, "temporary"))
                            .or(Tri.of(Facts.isKind(branch, "formal")).and(isSound)));
                }
            }
            Span full = Span.exactly(0).orMoreIf(facts.unlisted.contains(id));
            for (JsonNode member : facts.members) {
                full = full.with(Facts.isFull(member).and(Facts.isHere(member)).and(Facts.livesIn(member, id)));
            }
            totals.add("compound.branch-required", Mark.when(full.atLeast(3), formal));
            totals.add("compound.temporary-branch", Mark.when(full.atMost(2), leading));
            totals.add("compound.led", Mark.of(fit));
            totals.add("compound.temporary-branch-each", Mark.of(servedThroughout(facts, compound)));
            JsonNode pairing = pairing(facts, id);
            totals.add("pairing.street-cadre", Mark.of(any(facts, pairing, "streetCadres")));
            totals.add(
                    "pairing.unit",
                    Mark.worst(Mark.of(oneUnit(facts, pairing)), Mark.of(cadreInBranch(facts, pairing, id))));
            totals.add(
                    "linkage.four-party",
                    Mark.worst(
                            Mark.of(facts.hasOrganisation),
                            Mark.of(leading),
                            Mark.of(Tri.there(compound.path("propertyService"))),
                            Mark.of(any(facts, pairing, "assistingUnits"))));
        }
    }

    private static Tri servedThroughout(Facts facts, JsonNode compound) {
        boolean isWhole = false;
        Set<String> open = new LinkedHashSet<>();
        compound.path("sections").forEach(section -> open.add(Facts.id(section)));
        boolean isDivided = !open.isEmpty();
        for (JsonNode branch : facts.branches) {
            for (JsonNode area : branch.path("serves")) {
                if (Facts.isKind(branch, "formal", "temporary")
                        && area.path("compound").asText().equals(Facts.id(compound))) {
                    isWhole |= !area.has("section");
                    open.remove(area.path("section").asText());
                }
            }
        }
        if (isWhole || isDivided && open.isEmpty()) {
            return Tri.YES;
        }
        return facts.knowsBranches ? Tri.NO : Tri.OPEN;
    }

    private static JsonNode pairing(Facts facts, String compound) {
        JsonNode none = facts.register.path("no pairing");
        for (JsonNode pairing : facts.register.path("pairings").path("compounds")) {
            if (pairing.path("compound").asText().equals(compound)) {
                return pairing;
            }
        }
        return none;
    }

    /** Whether the list of a pairing is known: it is, and empty, where all pairings are known and there is none. */
    private static boolean isKnown(Facts facts, JsonNode pairing, String list) {
        return pairing.isMissingNode() ? facts.register.path("pairings").has("compounds") : pairing.has(list);
    }

    private static Tri any(Facts facts, JsonNode pairing, String list) {
        return isKnown(facts, pairing, list) ? Tri.of(!pairing.path(list).isEmpty()) : Tri.OPEN;
    }

    private static Tri oneUnit(Facts facts, JsonNode pairing) {
        return isKnown(facts, pairing, "units")
                ? Tri.of(Facts.ids(pairing.path("units")).size() == 1)
                : Tri.OPEN;
    }

    private static Tri cadreInBranch(Facts facts, JsonNode pairing, String compound) {
        boolean areCadresKnown = isKnown(facts, pairing, "leadingCadres");
        Tri seated = facts.knowsBranches ? Tri.NO : Tri.OPEN;
        for (JsonNode branch : facts.branches) {
            if (facts.serves(branch, compound)) {
                for (String cadre : Facts.ids(pairing.path("leadingCadres"))) {
                    seated = seated.or(sits(branch, cadre));
                }
                seated = seated.or(areCadresKnown ? Tri.NO : anybodySits(branch));
            }
        }
        boolean isNone = areCadresKnown && pairing.path("leadingCadres").isEmpty();
        return isNone ? Tri.NO : seated;
    }

    private static Tri sits(JsonNode branch, String cadre) {
        Tri sits = Facts.names(branch.path("members"), cadre);
        for (JsonNode officers : officers(branch)) {
            sits = sits.or(
                    officers.isMissingNode()
                            ? Tri.OPEN
                            : Tri.of(Facts.holders(officers).contains(cadre)));
        }
        return sits.or(hidesCommittee(branch));
    }

    private static Tri anybodySits(JsonNode branch) {
        boolean isNobody = branch.has("members") && branch.path("members").isEmpty();
        for (JsonNode officers : officers(branch)) {
            isNobody = isNobody && !officers.isMissingNode() && officers.isEmpty();
        }
        return isNobody && hidesCommittee(branch) == Tri.NO ? Tri.NO : Tri.OPEN;
    }

    private static List<JsonNode> officers(JsonNode branch) {
        JsonNode committee = branch.path("committee");
        JsonNode secretaries = branch.path("secretaries");
        JsonNode deputies = branch.path("deputies");
        return committee.path("seats").isMissingNode()
                ? List.of(secretaries, deputies)
                : List.of(secretaries, deputies, committee.path("seats"));
    }

    private static Tri hidesCommittee(JsonNode branch) {
        JsonNode committee = branch.path("committee");
        boolean isHidden = Tri.there(committee) != Tri.NO && !committee.has("seats");
        return isHidden ? Tri.OPEN : Tri.NO;
    }
}
