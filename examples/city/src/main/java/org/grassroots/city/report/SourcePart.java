package org.grassroots.city.report;

import java.util.List;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.element.TemplateSource;

/** The sources of the template, and what the marks mean. */
final class SourcePart {
    private final PlanPen plan;
    private final Pen pen;

    SourcePart(PlanPen plan) {
        this.plan = plan;
        this.pen = plan.pen;
    }

    void write() {
        pen.open("dl", "class", "marks");
        for (OriginMark mark : OriginMark.values()) {
            String name = Wording.key(mark).replaceFirst(".*\\.", "");
            pen.open("div").open("dt").open("span", "class", "origin origin-" + name);
            pen.text(pen.words.of(mark)).close("span", "dt");
            pen.sayIn("dd", "mark." + name).close("div");
        }
        pen.close("dl");
        pen.open("details").sayIn("summary", "source.list");
        pen.openTable("sources", List.of("source.id", "source.title", "source.date"));
        for (TemplateSource source : plan.plan.template().sources()) {
            pen.open("tr", "id", plan.sourceAnchor(source.id().value()))
                    .open("td")
                    .code(source.id().value());
            pen.close("td").element("th", source.title(), "scope", "row");
            pen.element("td", source.date().orElse("–")).close("tr");
        }
        pen.closeTable();
        pen.close("details");
    }
}
