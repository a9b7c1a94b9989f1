package org.grassroots.city.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CompoundDetail;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Text;

/** What the page is, what it was made of, and how far it is to be taken. */
final class TitleBlock {
    private TitleBlock() {}

    static void write(Pen pen, CityResult result) {
        pen.open("section", "class", "title").sayIn("h1", "report.title").sayIn("p", "report.what", "class", "lead");
        about(pen, result.source(), result.day(), result.template());
        notes(pen, result.synthetic());
        pen.close("section").raw("\n");
    }

    static void write(Pen pen, CompoundDetail detail) {
        pen.open("section", "class", "title").sayIn("h1", "page.title").sayIn("p", "page.what", "class", "lead");
        about(
                pen,
                detail.register().provenance().source(),
                Optional.of(detail.plan().day()),
                Optional.of(detail.plan().template()));
        notes(pen, detail.register().provenance().synthetic());
        pen.close("section").raw("\n");
    }

    private static void about(Pen pen, String source, Optional<LocalDate> day, Optional<PlanTemplate> template) {
        pen.open("dl", "class", "about");
        pen.fact("about.source", Text.same(source));
        pen.fact("about.day", day.map(Amounts::day).orElse(pen.words.of("about.dayOfRegister")));
        template.ifPresent(plan -> pen.fact(
                "about.template",
                pen.words.of(
                        "about.templateVersion",
                        Map.of(
                                "title", plan.title(),
                                "id", Text.same(plan.id().value()),
                                "version", Text.same(plan.version())))));
        pen.close("dl");
    }

    private static void notes(Pen pen, boolean synthetic) {
        if (synthetic) {
            pen.open("p", "class", "note strong")
                    .sayIn("strong", "note.syntheticTitle")
                    .text(" ");
            pen.say("note.synthetic").close("p");
        }
        pen.sayIn("p", "note.masked", "class", "note");
        pen.sayIn("p", "note.unknown", "class", "note");
    }
}
