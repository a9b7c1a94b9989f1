package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.area.Compound;
import org.grassroots.city.job.CompoundDetail;
import org.grassroots.plan.PlanCounts;
import org.grassroots.plan.chart.TreeChart;
import org.grassroots.plan.chart.TreeChartSvg;
import org.grassroots.plan.drawing.OrganisationDrawing;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** One compound in full: its facts and findings, its organisation and its plan. */
final class CompoundChapter {
    private static final List<String> PARTS =
            List.of("facts", "found", "tree", "overall", "special", "ledgers", "stages", "check", "open", "sources");

    private final Pen pen;
    private final CompoundDetail detail;
    private final String anchor;

    /**
     * @param anchor  begins every id of the chapter: a letter, then letters and digits
     */
    CompoundChapter(Pen pen, CompoundDetail detail, String anchor) {
        this.pen = pen;
        this.detail = detail;
        this.anchor = anchor;
    }

    static List<PageFrame.Entry> contents(Pen pen, String anchor) {
        return PARTS.stream()
                .map(part -> new PageFrame.Entry(anchor + "-" + part, pen.words.of("compound." + part), true))
                .toList();
    }

    void write() {
        Compound compound = detail.compound();
        pen.open("section", "class", "compound", "id", anchor).open("header");
        pen.open("p", "class", "kicker")
                .say("compound.kicker")
                .text(" ")
                .code(compound.id().value());
        pen.close("p").element("h2", compound.name());
        head();
        pen.close("header").raw("\n");
        People people = new People(detail.register());
        PlanPen plan = new PlanPen(pen, detail.plan(), people, anchor);
        part("facts", () -> new CompoundFacts(pen, detail.register(), compound).write());
        part("found", this::findings);
        part("tree", () -> organisation(people));
        part("overall", () -> new OverallPart(plan).write());
        part("special", () -> new SpecialPart(plan, detail.rosters()).write());
        part("ledgers", () -> new LedgerPart(plan).write());
        part("stages", () -> new StagePart(plan).write());
        part("check", () -> new CheckPart(pen, detail.check()).write());
        part("open", () -> new OpenElements(plan).write());
        part("sources", () -> new SourcePart(plan).write());
        pen.close("section").raw("\n");
    }

    private void organisation(People people) {
        for (Language language : Wording.LANGUAGES) {
            TreeChart drawn = new OrganisationDrawing(
                            language, person -> people.named(person).in(language))
                    .draw(detail.register(), detail.compound().id());
            pen.open("div", "class", "chart", "lang", language.tag());
            pen.raw(new TreeChartSvg(anchor + "-tree-" + language.tag()).write(drawn))
                    .close("div");
        }
    }

    private void part(String name, Runnable write) {
        pen.open("section", "id", anchor + "-" + name, "class", "part").sayIn("h3", "compound." + name);
        write.run();
        pen.close("section").raw("\n");
    }

    private void head() {
        PlanCounts counts = detail.plan().counts();
        pen.open("div", "class", "figures").open("dl");
        GlanceSection.figure(pen, "figure.findingsHere", detail.findings().size());
        GlanceSection.posts(pen, counts);
        GlanceSection.figure(pen, "figure.included", counts.included());
        GlanceSection.figure(pen, "figure.pending", counts.pending());
        GlanceSection.figure(pen, "figure.omitted", counts.omitted());
        pen.close("dl", "div");
    }

    private void findings() {
        if (detail.findings().isEmpty()) {
            pen.sayIn("p", "compound.noFinding", "class", "quiet");
            return;
        }
        Text n = Amounts.count(detail.findings().size());
        pen.open("p").say("compound.findingCount", Map.of("n", n)).close("p");
        FindingList.writeWithRules(pen, detail.findings(), detail.remedies());
    }
}
