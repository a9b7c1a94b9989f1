package org.grassroots.city.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.Requirement;
import org.grassroots.text.Text;

/** The posts of a team: how many people each takes, who holds it, and why somebody is missing. */
final class TeamTable {
    private final PlanPen plan;
    private final Pen pen;

    TeamTable(PlanPen plan) {
        this.plan = plan;
        this.pen = plan.pen;
    }

    void write(BoundTeam team) {
        pen.openTable("posts", List.of("post.title", "post.need", "post.people", "post.requires"));
        for (BoundPost post : team.posts()) {
            pen.open("tr").open("th", "scope", "row").text(post.post().title());
            pen.badge("rank", pen.words.of(post.post().rank()));
            plan.pending("special/" + team.id() + "/posts/" + post.id());
            pen.empty("br");
            plan.origin(post.post().origin());
            pen.close("th").open("td").element("b", Amounts.count(post.need()), "class", "need");
            if (!isSaidByNumber(post.post().need())) {
                pen.element("p", need(post.post().need()), "class", "quiet");
            }
            pen.close("td").open("td");
            if (!post.people().isEmpty()) {
                plan.people.write(pen, post.people());
            }
            post.vacancy().ifPresent(vacancy -> {
                Text n = Amounts.count(vacancy.people());
                pen.open("p", "class", "vacant").open("b").say("post.vacantCount", Map.of("n", n));
                pen.close("b").text(" ").text(vacancy.reason()).close("p");
            });
            pen.close("td").open("td").text(requires(post.post().requires())).close("td", "tr");
        }
        pen.closeTable();
    }

    /** One fixed number for one shift is the whole need. */
    private static boolean isSaidByNumber(Need need) {
        return need.isFixed() && need.shifts() == 1;
    }

    private Text need(Need need) {
        Text people = Amounts.count(need.people());
        Text total = need.of()
                .map(measure -> pen.words.of(
                        "need.forEvery",
                        Map.of(
                                "people",
                                people,
                                "every",
                                Amounts.count(need.forEvery().orElse(1)),
                                "measure",
                                pen.words.of(measure))))
                .orElse(pen.words.of("need.fixed", Map.of("people", people)));
        List<Text> parts = new ArrayList<>(List.of(total));
        need.atLeast().ifPresent(least -> parts.add(pen.words.of("need.atLeast", Map.of("n", Amounts.count(least)))));
        if (need.shifts() > 1) {
            parts.add(pen.words.of("need.shifts", Map.of("n", Amounts.count(need.shifts()))));
        }
        return Series.parts(parts);
    }

    private Text requires(Requirement requirement) {
        List<Text> parts = new ArrayList<>();
        Text kinds = Series.names(requirement.who().stream().map(pen.words::of).toList());
        parts.add(
                pen.words.of(requirement.who().size() == 1 ? "requires.only" : "requires.anyOf", Map.of("who", kinds)));
        if (requirement.fullMember()) {
            parts.add(pen.words.of("requires.fullMember"));
        }
        if (!requirement.training().isEmpty()) {
            List<Text> codes = requirement.training().stream()
                    .map(code -> pen.words.find("training." + code).orElse(Text.same(code)))
                    .toList();
            parts.add(pen.words.of("requires.training", Map.of("codes", Series.names(codes))));
        }
        if (requirement.frontLine()) {
            parts.add(pen.words.of("requires.frontLine"));
        }
        return Series.clauses(parts);
    }
}
