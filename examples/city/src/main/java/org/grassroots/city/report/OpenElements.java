package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.PlanElement;
import org.grassroots.text.Text;

/** What of the template is left out, with the reason, and what waits for facts, with the facts. */
final class OpenElements {
    private final PlanPen plan;
    private final Pen pen;

    OpenElements(PlanPen plan) {
        this.plan = plan;
        this.pen = plan.pen;
    }

    void write() {
        Text all = Amounts.count(plan.plan.elements().size());
        pen.open("p")
                .say(
                        "open.counts",
                        Map.of(
                                "all", all,
                                "included", Amounts.count(plan.plan.counts().included()),
                                "omitted", Amounts.count(plan.plan.counts().omitted()),
                                "pending", Amounts.count(plan.plan.counts().pending())));
        pen.close("p");
        if (plan.plan.counts().omitted() > 0) {
            pen.open("details").sayIn("summary", "open.omitted");
            omitted();
            pen.close("details");
        }
        if (plan.plan.counts().pending() > 0) {
            pen.open("details").sayIn("summary", "open.pending");
            pending();
            pen.close("details");
        }
    }

    private void omitted() {
        pen.openTable("elements", List.of("open.kind", "open.element", "open.reason"));
        for (PlanElement element : plan.plan.elements()) {
            if (element.status() instanceof ElementStatus.Omitted omitted) {
                begin(element);
                pen.element("td", omitted.reason()).close("tr");
            }
        }
        pen.closeTable();
    }

    private void pending() {
        pen.openTable("elements", List.of("open.kind", "open.element", "open.needs", "open.missing"));
        for (PlanElement element : plan.plan.elements()) {
            if (element.status() instanceof ElementStatus.Pending pending) {
                begin(element);
                pen.element("td", pending.needs()).open("td");
                FindingList.facts(pen, pending.missing());
                pen.close("td", "tr");
            }
        }
        pen.closeTable();
    }

    private void begin(PlanElement element) {
        pen.open("tr").element("td", pen.words.of(element.element().kind()));
        pen.open("th", "scope", "row")
                .text(element.element().title())
                .empty("br")
                .code(element.path());
        pen.close("th");
    }
}
