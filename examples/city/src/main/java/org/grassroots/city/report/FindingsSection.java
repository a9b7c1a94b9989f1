package org.grassroots.city.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.city.job.CityResult;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.pack.RuleEntry;
import org.grassroots.text.Text;

/** Every rule with its source, what it looked at and what it found. */
final class FindingsSection {
    private FindingsSection() {}

    static void write(Pen pen, CityResult result) {
        pen.open("section", "id", "findings").sayIn("h2", "findings.title");
        if (result.rules().isEmpty()) {
            pen.sayIn("p", "findings.notJudged", "class", "quiet");
        } else {
            pen.sayIn("p", "findings.what");
        }
        result.rules().forEach(entry -> rule(pen, result, entry));
        pen.close("section").raw("\n");
    }

    private static void rule(Pen pen, CityResult result, RuleEntry entry) {
        String id = entry.rule().id().value();
        VerdictCounts counts = GlanceSection.of(result, entry);
        List<Finding> examples = result.examples().getOrDefault(entry.rule().id(), List.of());
        pen.raw("\n")
                .open("article", "class", "rule", "id", "rule-" + id)
                .open("header")
                .open("h3")
                .code(id);
        pen.badge("grade-" + entry.grade().name().toLowerCase(Locale.ROOT), pen.words.of(entry.grade()));
        pen.close("h3").element("p", entry.statement(), "class", "statement").close("header");
        pen.open("dl", "class", "about");
        pen.fact(
                "findings.citation",
                result.day().map(entry::citationOn).orElse(entry.citation()).text());
        pen.fact("findings.responsible", entry.responsible()).close("dl");
        counts(pen, counts);
        long found = counts.violated() + counts.undetermined();
        if (found == 0) {
            String key = counts.lookedAt() == 0 ? "findings.nothingLookedAt" : "findings.none";
            Text n = Amounts.count(counts.lookedAt());
            pen.element("p", pen.words.of(key, Map.of("n", n)), "class", "quiet");
        }
        if (!examples.isEmpty()) {
            boolean all = examples.size() == found;
            Text shown = Amounts.count(examples.size());
            pen.open("details").open("summary");
            pen.say(all ? "findings.all" : "findings.examples", Map.of("shown", shown, "all", Amounts.count(found)));
            pen.close("summary");
            FindingList.write(pen, examples);
            pen.close("details");
        }
        pen.close("article");
    }

    private static void counts(Pen pen, VerdictCounts counts) {
        List<Bar.Part> parts = VerdictChart.parts(pen, counts);
        if (counts.lookedAt() > 0) {
            new Bar(parts).write(pen);
        }
        pen.open("ul", "class", "legend");
        pen.open("li").say("findings.lookedAt").text(" ").element("b", Amounts.count(counts.lookedAt()));
        pen.close("li");
        for (Bar.Part part : parts) {
            pen.open("li")
                    .open("i", "class", part.look())
                    .close("i")
                    .text(part.title())
                    .text(" ");
            pen.element("b", Amounts.count(part.amount())).close("li");
        }
        pen.close("ul");
    }
}
