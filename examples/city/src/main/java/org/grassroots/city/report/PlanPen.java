package org.grassroots.city.report;

import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.Plan;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.text.Text;

/** What every part of a plan is written with. */
final class PlanPen {
    final Pen pen;
    final Plan plan;
    final People people;
    final String anchor;

    PlanPen(Pen pen, Plan plan, People people, String anchor) {
        this.pen = pen;
        this.plan = plan;
        this.people = people;
        this.anchor = anchor;
    }

    /** Whether the element stands in the plan, be it pending. */
    boolean stands(String path) {
        return plan.status(path).map(status -> !status.isOmitted()).orElse(false);
    }

    /** Says that an element waits for facts, if it does. */
    void pending(String path) {
        if (plan.status(path).map(ElementStatus::isPending).orElse(false)) {
            pen.badge("pending", pen.words.of("status.pending"));
        }
    }

    /** Where an element comes from; the remark shows when a pointer rests on it. */
    void origin(Origin origin) {
        String source = plan.template()
                .source(origin.source())
                .map(TemplateSource::title)
                .map(Pen::both)
                .orElse(origin.source().value());
        String title = origin.where().map(where -> source + " – " + where).orElse(source);
        String look = "origin origin-" + Wording.key(origin.mark()).replaceFirst(".*\\.", "");
        pen.text(" ").open("span", "class", look, "title", title).text(pen.words.of(origin.mark()));
        // The mark alone says it all when the source is the library itself.
        if (!origin.source().value().equals("grassroots")) {
            pen.text(" · ")
                    .element(
                            "a",
                            origin.source().value(),
                            "href",
                            "#" + sourceAnchor(origin.source().value()));
        }
        pen.close("span");
    }

    String sourceAnchor(String source) {
        return anchor + "-source-" + source;
    }

    static Text id(Object id) {
        return Text.same(id.toString());
    }
}
