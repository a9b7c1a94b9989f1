package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.plan.BoundFlow;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.chart.FlowChart;
import org.grassroots.plan.chart.FlowChartSvg;
import org.grassroots.plan.drawing.FlowDrawing;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.LedgerWrite;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Quantity;
import org.grassroots.plan.template.LedgerUse;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The "10": each special plan with its team, its posts and its flow. */
final class SpecialPart {
    private final PlanPen plan;
    private final Pen pen;
    private final RosterPart roster;

    SpecialPart(PlanPen plan, List<TeamRoster> rosters) {
        this.plan = plan;
        this.pen = plan.pen;
        this.roster = new RosterPart(plan, rosters);
    }

    void write() {
        pen.sayIn("p", "special.what");
        plan.plan.flows().forEach(this::special);
    }

    private void special(BoundFlow flow) {
        SpecialPlan special = flow.team().special();
        pen.raw("\n").open("details", "class", "special", "id", plan.anchor + "-special-" + special.id());
        pen.open("summary")
                .element("span", special.id().value(), "class", "number")
                .text(" ");
        pen.open("span", "class", "name").text(special.title()).close("span");
        filled(flow.team());
        pen.close("summary").open("div", "class", "body");
        pen.open("p", "class", "aim").text(special.aim());
        plan.origin(special.origin());
        pen.close("p");
        starts(special);
        pen.sayIn("h5", "special.duties").open("ol", "class", "duties");
        special.duties().forEach(duty -> duty(special, duty));
        pen.close("ol").sayIn("h5", "special.posts");
        new TeamTable(plan).write(flow.team());
        roster.write(flow.team());
        pen.sayIn("h5", "special.flow");
        chart(flow);
        written(flow);
        if (!special.quantities().isEmpty()) {
            pen.sayIn("h5", "special.quantities").open("ul");
            special.quantities().forEach(this::quantity);
            pen.close("ul");
        }
        pen.close("div", "details");
    }

    private void filled(BoundTeam team) {
        long needed = team.posts().stream().mapToLong(post -> post.need().low()).sum();
        long filled =
                team.posts().stream().mapToLong(post -> post.people().size()).sum();
        pen.open("span", "class", needed == filled ? "state full" : "state short");
        pen.say("special.filled", Map.of("filled", Amounts.count(filled), "needed", Amounts.count(needed)));
        if (team.posts().stream().map(BoundPost::need).anyMatch(need -> !need.isExact())) {
            pen.text(" ").say("special.orMore");
        }
        pen.close("span");
    }

    private Text stage(SpecialPlan special) {
        ElementId id = special.starts().stage();
        return plan.plan.template().ladder().stage(id).orElseThrow().title().map(title -> id + " " + title);
    }

    private void starts(SpecialPlan special) {
        pen.open("dl", "class", "about")
                .open("div")
                .sayIn("dt", "special.starts")
                .open("dd");
        pen.badge("tier", stage(special)).text(special.starts().when());
        plan.origin(special.starts().origin());
        pen.close("dd", "div").open("div").sayIn("dt", "special.ledgers").open("dd");
        String between = "";
        for (LedgerUse use : special.ledgers()) {
            pen.text(between).element("a", use.ledger().value(), "href", "#" + plan.anchor + "-ledger-" + use.ledger());
            pen.text(" ").text(pen.words.of(use.use()));
            between = " · ";
        }
        pen.close("dd", "div", "dl");
    }

    private void duty(SpecialPlan special, Duty duty) {
        String path = "special/" + special.id() + "/duties/" + duty.id();
        if (plan.stands(path)) {
            pen.open("li").text(duty.text());
            plan.pending(path);
            plan.origin(duty.origin());
            pen.close("li");
        }
    }

    private void chart(BoundFlow flow) {
        for (Language language : Wording.LANGUAGES) {
            FlowChart drawn = new FlowDrawing(language, plan.people::masked).draw(plan.plan, flow);
            String prefix = plan.anchor + "-flow-" + flow.team().id() + "-" + language.tag();
            pen.open("div", "class", "chart", "lang", language.tag());
            pen.raw(new FlowChartSvg(prefix).write(drawn)).close("div");
        }
    }

    /** Each step that writes ledgers, with the columns; the chart has room for the ledgers only. */
    private void written(BoundFlow flow) {
        List<FlowNode> writing = flow.flow().nodes().stream()
                .filter(node -> !node.writes().isEmpty())
                .toList();
        if (!writing.isEmpty()) {
            pen.sayIn("h5", "special.written").open("ul");
            writing.forEach(this::written);
            pen.close("ul");
        }
    }

    private void written(FlowNode node) {
        pen.open("li").text(node.text());
        for (LedgerWrite write : node.writes()) {
            LedgerSchema ledger = plan.plan.template().ledger(write.ledger()).orElseThrow();
            pen.text(" · ")
                    .element("a", write.ledger().value(), "href", "#" + plan.anchor + "-ledger-" + write.ledger());
            pen.text(" ").open("span", "class", "quiet");
            pen.text(Series.clauses(write.columns().stream()
                    .map(column -> ledger.column(column).orElseThrow().title())
                    .toList()));
            pen.close("span");
        }
        plan.origin(node.origin());
        pen.close("li");
    }

    private void quantity(Quantity quantity) {
        Text text = quantity.text();
        pen.open("li").text(text);
        plan.origin(quantity.origin());
        pen.close("li");
    }
}
