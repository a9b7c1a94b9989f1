package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.condition.Quantity;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.SeatFilling;
import org.grassroots.plan.template.Drill;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanSection;
import org.grassroots.plan.template.ReportLink;

/** The "1": who commands, what the plan says, who reports to whom, what is drilled. */
final class OverallPart {
    private final PlanPen plan;
    private final Pen pen;
    private final OverallPlan overall;

    OverallPart(PlanPen plan) {
        this.plan = plan;
        this.pen = plan.pen;
        this.overall = plan.plan.template().overall();
    }

    void write() {
        pen.open("p", "class", "aim").text(overall.aim());
        plan.origin(overall.origin());
        pen.close("p");
        pen.open("p", "class", "quiet").say("overall.branch").text(" ");
        if (plan.plan.branch().value().isPresent()) {
            pen.code(plan.plan.branch().value().get().value());
        } else {
            pen.say(plan.plan.branch().exists().isKnown() ? "fact.none" : "fact.unknown");
        }
        pen.close("p").sayIn("h4", "overall.seats");
        seats();
        sections();
        pen.sayIn("h4", "overall.links");
        links();
        pen.sayIn("h4", "overall.drills");
        drills();
    }

    private void seats() {
        pen.openTable("seats", List.of("overall.seat", "overall.holder", "overall.backup", "overall.duties"));
        for (BoundSeat seat : plan.plan.seats()) {
            pen.open("tr").open("th", "scope", "row").text(seat.seat().title());
            plan.pending("overall/seats/" + seat.id());
            pen.empty("br");
            plan.origin(seat.seat().origin());
            pen.close("th").open("td");
            filling(seat.holders());
            pen.close("td").open("td");
            seat.backups().ifPresentOrElse(this::filling, () -> pen.text("–"));
            pen.close("td").open("td").open("ul");
            seat.seat().duties().forEach(duty -> pen.element("li", duty));
            pen.close("ul", "td", "tr");
        }
        pen.closeTable();
    }

    private void filling(SeatFilling filling) {
        if (!filling.people().isEmpty()) {
            plan.people.write(pen, filling.people());
        }
        filling.gap().ifPresent(gap -> {
            pen.open("p", "class", "vacant").sayIn("b", "post.vacant").text(" ");
            pen.text(gap.reason()).close("p");
        });
        if (!filling.missing().isEmpty()) {
            pen.open("p", "class", "waits").sayIn("b", "status.pending").text(" ");
            FindingList.facts(pen, filling.missing());
            pen.close("p");
        }
    }

    private void sections() {
        List<PlanSection> standing = overall.sections().stream()
                .filter(section -> plan.stands(path(section)))
                .toList();
        pen.sayIn("h4", "overall.sections").open("details").open("summary");
        pen.say("overall.sectionCount", Map.of("n", Amounts.count(standing.size())));
        pen.close("summary").open("dl", "class", "document");
        for (PlanSection section : standing) {
            pen.open("div").open("dt").text(section.title());
            plan.pending(path(section));
            pen.empty("br");
            plan.origin(section.origin());
            pen.close("dt").open("dd");
            section.text().forEach(paragraph -> pen.element("p", paragraph));
            pen.close("dd", "div");
        }
        pen.close("dl", "details");
    }

    private static String path(PlanSection section) {
        return "overall/sections/" + section.id();
    }

    private void links() {
        pen.openTable("links", List.of("link.from", "link.to", "link.report", "link.within", "origin.title"));
        for (ReportLink link : overall.links()) {
            pen.open("tr").element("th", link.reporter(), "scope", "row").element("td", link.receiver());
            pen.element("td", link.report());
            pen.open("td");
            link.within().ifPresentOrElse(time -> pen.text(Amounts.time(time)), () -> pen.text("–"));
            pen.close("td").open("td");
            plan.origin(link.origin());
            pen.close("td", "tr");
        }
        pen.closeTable();
    }

    private void drills() {
        pen.openTable("drills", List.of("drill.topic", "drill.every", "origin.title"));
        for (Drill drill : overall.drills()) {
            pen.open("tr").element("th", drill.topic(), "scope", "row").open("td");
            drill.every().ifPresentOrElse(every -> pen.text(Quantity.of(every).text()), () -> pen.say("drill.noRule"));
            pen.close("td").open("td");
            plan.origin(drill.origin());
            pen.close("td", "tr");
        }
        pen.closeTable();
    }
}
