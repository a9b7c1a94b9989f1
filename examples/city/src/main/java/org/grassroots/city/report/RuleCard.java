package org.grassroots.city.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.city.job.CityResult;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.pack.RuleEntry;
import org.grassroots.text.Text;

/** One rule with its source, what it looked at and what it found; closed where there is nothing to read of. */
final class RuleCard {
    private RuleCard() {}

    static void write(Pen pen, CityResult result, RuleEntry entry) {
        String id = entry.rule().id().value();
        VerdictCounts counts = GlanceSection.of(result, entry);
        long found = counts.violated() + counts.undetermined();
        pen.raw("\n").open("article", "class", found == 0 ? "rule silent" : "rule", "id", "rule-" + id);
        if (found == 0) {
            pen.open("details").open("summary");
            heading(pen, entry);
            pen.text(" ")
                    .open("span", "class", "quiet")
                    .text(nothing(pen, counts))
                    .close("span", "summary");
            about(pen, result, entry, counts);
            pen.close("details", "article");
            return;
        }
        heading(pen, entry);
        about(pen, result, entry, counts);
        examples(pen, result, result.examples().getOrDefault(entry.rule().id(), List.of()), found);
        pen.close("article");
    }

    static void grade(Pen pen, RuleEntry entry) {
        pen.badge("grade-" + entry.grade().name().toLowerCase(Locale.ROOT), pen.words.of(entry.grade()));
    }

    private static void heading(Pen pen, RuleEntry entry) {
        pen.open("h4").code(entry.rule().id().value());
        grade(pen, entry);
        pen.close("h4");
    }

    private static void about(Pen pen, CityResult result, RuleEntry entry, VerdictCounts counts) {
        pen.element("p", entry.statement(), "class", "statement").open("dl", "class", "about");
        pen.fact(
                "findings.citation",
                result.day().map(entry::citationOn).orElse(entry.citation()).text());
        pen.fact("findings.responsible", entry.responsible()).close("dl");
        counts(pen, counts);
    }

    private static Text nothing(Pen pen, VerdictCounts counts) {
        String key = counts.lookedAt() == 0 ? "findings.nothingLookedAt" : "findings.none";
        return pen.words.of(key, Map.of("n", Amounts.count(counts.lookedAt())));
    }

    /** A rule that asks several things may find several of one subject, so the examples may be more than the verdicts. */
    private static void examples(Pen pen, CityResult result, List<Finding> examples, long found) {
        if (examples.isEmpty()) {
            return;
        }
        boolean all = examples.size() == found;
        pen.open("details").open("summary");
        pen.say(
                all ? "findings.all" : "findings.examples",
                Map.of("shown", Amounts.count(examples.size()), "all", Amounts.count(found)));
        pen.close("summary");
        FindingList.write(pen, examples, result.remedies());
        pen.close("details");
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
