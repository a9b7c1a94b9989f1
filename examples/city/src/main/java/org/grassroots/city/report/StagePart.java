package org.grassroots.city.report;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.condition.Quantity;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.stage.Transition;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.text.Text;

/** In which stages the plan is activated: which teams are on with which shifts, and who may order what. */
final class StagePart {
    private final PlanPen plan;
    private final Pen pen;
    private final Ladder ladder;

    StagePart(PlanPen plan) {
        this.plan = plan;
        this.pen = plan.pen;
        this.ladder = plan.plan.template().ladder();
    }

    void write() {
        pen.sayIn("p", "stage.what");
        teams();
        pen.sayIn("h4", "stage.ways");
        ways();
    }

    private void teams() {
        pen.open("div", "class", "scroll").open("table", "class", "stages");
        pen.open("thead").open("tr").sayIn("th", "stage.team", "scope", "col");
        for (Stage stage : ladder.stages()) {
            pen.open("th", "scope", "col").text(title(stage.id()));
            plan.origin(stage.origin());
            pen.close("th");
        }
        pen.close("tr", "thead").open("tbody");
        pen.open("tr").sayIn("th", "stage.trigger", "scope", "row");
        ladder.stages().forEach(stage -> pen.element("td", stage.trigger(), "class", "quiet"));
        pen.close("tr");
        for (SpecialPlan special : plan.plan.template().specialPlans()) {
            pen.open("tr").open("th", "scope", "row").text(special.id() + " ").text(special.title());
            pen.close("th");
            ladder.stages().forEach(stage -> pen.element("td", on(stage.team(special.id()))));
            pen.close("tr");
        }
        pen.closeTable();
    }

    private void ways() {
        pen.openTable("links", List.of("stage.from", "stage.to", "stage.orderedBy", "stage.dueIf", "origin.title"));
        for (Transition way : ladder.transitions()) {
            pen.open("tr").element("th", title(way.start()), "scope", "row").element("td", title(way.to()));
            pen.element(
                    "td",
                    Series.names(way.orderedBy().stream()
                            .map(id -> title(ladder.authorities(), id))
                            .toList()));
            pen.open("td");
            due(way.guard());
            pen.close("td").open("td");
            plan.origin(way.origin());
            pen.close("td", "tr");
        }
        pen.closeTable();
    }

    private void due(Guard guard) {
        if (guard.terms().size() > 1) {
            pen.sayIn("p", guard.match() == Guard.Match.ALL ? "stage.allOf" : "stage.anyOf", "class", "quiet");
        }
        pen.open("ul");
        guard.terms().forEach(term -> pen.element("li", condition(term)));
        pen.close("ul");
    }

    private Text condition(GuardTerm term) {
        Text what = title(ladder.conditions(), term.condition());
        Text said = term.holds() ? what : pen.words.of("stage.not", Map.of("what", what));
        return term.days() == 0
                ? said
                : pen.words.of(
                        "stage.forDays",
                        Map.of(
                                "what",
                                said,
                                "time",
                                Quantity.of(Period.ofDays(term.days())).text()));
    }

    private Text title(ElementId stage) {
        Text title = ladder.stage(stage).map(Stage::title).orElse(PlanPen.id(stage));
        // Some stages are called by nothing but their title.
        return title.english().equalsIgnoreCase(stage.value()) ? title : title.map(words -> stage + " " + words);
    }

    private static Text title(List<LadderTerm> terms, ElementId id) {
        return terms.stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .map(LadderTerm::title)
                .orElse(PlanPen.id(id));
    }

    private Text on(Optional<StageTeam> team) {
        if (team.isEmpty()) {
            return Text.same("–");
        }
        return team.get().isOnCall()
                ? pen.words.of("stage.onCall")
                : Series.names(ladder.crews().stream()
                        .filter(crew -> team.get().crews().contains(crew.id()))
                        .map(Crew::title)
                        .toList());
    }
}
