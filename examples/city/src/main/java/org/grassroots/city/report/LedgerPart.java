package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.condition.Quantity;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.Retention;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.text.Text;

/** The "7": what each ledger is for, what it asks, and when it is destroyed. */
final class LedgerPart {
    private final PlanPen plan;
    private final Pen pen;

    LedgerPart(PlanPen plan) {
        this.plan = plan;
        this.pen = plan.pen;
    }

    void write() {
        pen.sayIn("p", "ledger.what");
        plan.plan.ledgers().forEach(this::ledger);
    }

    private void ledger(LedgerSchema ledger) {
        pen.raw("\n").open("details", "class", "special", "id", plan.anchor + "-ledger-" + ledger.id());
        pen.open("summary")
                .element("span", ledger.id().value(), "class", "number")
                .text(" ");
        pen.open("span", "class", "name").text(ledger.title()).close("span");
        pen.open("span", "class", "state")
                .text(pen.words.of(ledger.dataClass()))
                .close("span");
        pen.close("summary").open("div", "class", "body");
        pen.open("p", "class", "aim").text(ledger.purpose());
        plan.origin(ledger.origin());
        pen.close("p").open("dl", "class", "about");
        pen.fact("ledger.owner", owner(ledger)).fact("ledger.updated", ledger.updated());
        pen.open("div").sayIn("dt", "ledger.retention").open("dd").text(retention(ledger.retention()));
        plan.origin(ledger.retention().origin());
        pen.close("dd", "div", "dl");
        columns(ledger);
        pen.close("div", "details");
    }

    private Text owner(LedgerSchema ledger) {
        Text id = PlanPen.id(ledger.owner());
        return plan.plan
                .template()
                .specialPlan(ledger.owner())
                .map(SpecialPlan::title)
                .map(title -> pen.words.of("ledger.ownedBy", Map.of("id", id, "title", title)))
                .orElse(id);
    }

    private Text retention(Retention retention) {
        Text start = pen.words.of(retention.start());
        Text then = pen.words.of(retention.then());
        return retention.keep().isZero()
                ? pen.words.of("ledger.keptUntil", Map.of("start", start, "then", then))
                : pen.words.of(
                        "ledger.keptFor",
                        Map.of("time", Quantity.of(retention.keep()).text(), "start", start, "then", then));
    }

    private void columns(LedgerSchema ledger) {
        pen.openTable(
                "asked", List.of("column.title", "column.type", "column.class", "column.purpose", "origin.title"));
        for (LedgerColumn column : ledger.columns()) {
            pen.open("tr").open("th", "scope", "row").text(column.title());
            if (column.required()) {
                pen.badge("required", pen.words.of("column.required"));
            }
            pen.close("th").open("td").text(pen.words.of(column.type()));
            column.unit().ifPresent(unit -> pen.text(" · " + unit));
            if (!column.values().isEmpty()) {
                pen.text(" ").open("span", "class", "quiet");
                pen.text(Series.names(
                        column.values().stream().map(ColumnChoice::title).toList()));
                pen.close("span");
            }
            pen.close("td").open("td").text(pen.words.of(column.dataClass())).close("td");
            pen.element("td", column.purpose()).open("td");
            plan.origin(column.origin());
            pen.close("td", "tr");
        }
        pen.closeTable();
    }
}
