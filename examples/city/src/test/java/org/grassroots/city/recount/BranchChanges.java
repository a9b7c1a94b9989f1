package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes to the organisation of the community and to its branches. */
final class BranchChanges extends Changes {
    private static final List<String> POSTS = List.of(
            "secretary", "organisation", "publicity", "discipline-inspection", "deputy-secretary", "deputy-secretary");

    private final Random random;

    BranchChanges(Random random, double share) {
        super(random, share);
        this.random = random;
    }

    void change(ObjectNode register) {
        ObjectNode organisation = register.withObject("/organisation");
        List<String> members = ids(register.path("members"));
        for (JsonNode branch : organisation.path("branches")) {
            if (changes()) {
                change(facts(branch), register, members);
            }
        }
        if (changes()) {
            organisation.remove("communityOrganisation");
            if (upTo(3) == 0) {
                organisation.put("communityOrganisation", "none");
            } else {
                ObjectNode own = organisation.putObject("communityOrganisation");
                own.put("level", oneOf("branch", "general-branch", "committee"));
                own.put("sizeWaived", oneOf("no", "no", "yes", "unknown"));
                list(own, "committee", committee(organisation, members));
                list(own, "roll", some(members, upTo(20)));
            }
        }
    }

    private void change(ObjectNode branch, ObjectNode register, List<String> members) {
        branch.put("kind", oneOf("formal", "joint", "joint", "temporary", "functional"));
        branch.put("parent", oneOf("community", "subdistrict", "other", "unknown"));
        branch.put("weak", answer());
        changeTask(branch);
        if (isHeads()) {
            serveOthers(branch, register);
        }
        if (upTo(3) == 0) {
            branch.put("approval", "none");
        } else {
            LocalDate applied = date();
            ObjectNode approval = branch.putObject("approval").put("by", "Street Organisation");
            approval.put("appliedOn", applied.toString());
            approval.put(
                    "approvedOn", oneOf("none", applied.plusDays(29L + upTo(3)).toString(), applied.toString()));
        }
        Set<String> roll = some(members, oneOf("few", "some", "many").equals("many") ? 48 + upTo(4) : upTo(9));
        list(branch, "members", roll);
        List<String> eligible = upTo(3) == 0 || roll.isEmpty() ? members : new ArrayList<>(roll);
        officers(branch.putArray("secretaries"), eligible, upTo(4) == 0 ? upTo(2) : 1);
        officers(branch.putArray("deputies"), eligible, upTo(2));
        changeCommittee(branch, eligible);
        ArrayNode acts = branch.putArray("acts");
        for (int act = upTo(1); act > 0; act--) {
            acts.addObject()
                    .put(
                            "kind",
                            oneOf(
                                    "collected-dues",
                                    "elected-delegates",
                                    "held-reelection",
                                    "admitted-member",
                                    "disciplined-member"));
        }
        LocalDate elected = date();
        ObjectNode term = branch.putObject("term").put("electedOn", elected.toString());
        String shifted = elected.plusYears(3L + upTo(3)).plusMonths(upTo(12)).toString();
        term.put(
                "shiftedTo",
                oneOf("none", "none", shifted, elected.plusMonths(upTo(80)).toString()));
        records(branch);
    }

    /** Half of the time the secretaries of branches, who may come from there. */
    private Set<String> committee(ObjectNode organisation, List<String> members) {
        Set<String> committee = new LinkedHashSet<>();
        for (JsonNode branch : organisation.path("branches")) {
            branch.path("secretaries")
                    .forEach(secretary -> committee.add(secretary.path("member").asText()));
        }
        return isHeads() ? committee : some(members, upTo(3));
    }

    private void changeTask(ObjectNode branch) {
        branch.remove("task");
        if (branch.path("kind").asText().equals("temporary")) {
            if (upTo(3) == 0) {
                branch.put("task", "none");
            } else {
                branch.putObject("task").put("name", "Guard the gate").put("ended", oneOf("none", date().toString()));
            }
        }
    }

    /** One section instead of a whole compound, and compounds that no branch served before. */
    private void serveOthers(ObjectNode branch, ObjectNode register) {
        JsonNode compounds = register.path("community").path("compounds");
        List<String> free = ids(compounds);
        for (JsonNode other : register.path("organisation").path("branches")) {
            other.path("serves")
                    .forEach(area -> free.remove(area.path("compound").asText()));
        }
        ArrayNode serves = branch.withArray("/serves");
        for (JsonNode area : serves) {
            String compound = area.path("compound").asText();
            for (JsonNode served : compounds) {
                boolean isDivided = !served.path("sections").isEmpty();
                if (isDivided
                        && !area.has("section")
                        && served.path("id").asText().equals(compound)) {
                    facts(area).put("section", compound + oneOf("-east", "-west"));
                }
            }
        }
        for (String compound : some(free, upTo(4))) {
            serves.addObject().put("compound", compound);
        }
    }

    private void officers(ArrayNode officers, List<String> eligible, int number) {
        for (String member : some(eligible, number)) {
            officers.addObject()
                    .put("member", member)
                    .put("selection", oneOf("elected", "elected", "appointed", "assigned", "unknown"))
                    .put("since", date().toString());
        }
    }

    private void changeCommittee(ObjectNode branch, List<String> eligible) {
        Set<String> team = new LinkedHashSet<>();
        if (upTo(2) == 0) {
            branch.put("committee", "none");
        } else {
            ArrayNode seats = branch.putObject("committee").putArray("seats");
            int post = 0;
            for (String member : some(eligible, upTo(8))) {
                team.add(member);
                ObjectNode seat =
                        seats.addObject().put("member", member).put("selection", oneOf("elected", "appointed"));
                seat.putArray("posts").add(post < POSTS.size() ? POSTS.get(post) : "ordinary");
                post += upTo(6) == 0 ? 2 : 1;
            }
        }
        list(branch, "workingGroup", isHeads() ? team : some(eligible, upTo(3)));
    }

    private void records(ObjectNode branch) {
        String id = branch.path("id").asText();
        ArrayNode resolutions = branch.putArray("resolutions");
        ArrayNode elections = branch.putArray("elections");
        for (int number = 1; number <= 4; number++) {
            int due = upTo(12);
            int present = Math.min(due, Math.max(0, due / 2 + upTo(4) - 1));
            ObjectNode resolution = resolutions.addObject().put("id", id + "-resolution-" + number);
            resolution.put("due", due).put("present", present);
            resolution.put("inFavour", Math.min(present, due / 2 + upTo(1)));
            int excluded = Math.min(due, upTo(2));
            ObjectNode election = elections.addObject().put("id", id + "-election-" + number);
            election.put("on", oneOf("2020-07-12", "2020-07-13", "1990-06-26", "1990-06-27", date().toString()));
            election.put("due", due).put("excluded", excluded);
            election.put("present", Math.min(due - excluded, 4 * (due - excluded) / 5 + random.nextInt(2)));
        }
    }
}
