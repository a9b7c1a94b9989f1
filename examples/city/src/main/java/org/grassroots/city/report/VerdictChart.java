package org.grassroots.city.report;

import java.util.List;
import org.grassroots.city.job.CityResult;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.pack.RuleEntry;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;

/** What the rules said, a bar for each. */
final class VerdictChart {
    private VerdictChart() {}

    static void write(Pen pen, CityResult result) {
        if (result.rules().isEmpty()) {
            return;
        }
        pen.sayIn("h3", "verdicts.title").sayIn("p", "verdicts.what");
        Bar.legend(pen, parts(pen, VerdictCounts.ZERO));
        pen.open("div", "class", "bars rules");
        for (RuleEntry entry : result.rules()) {
            String rule = entry.rule().id().value();
            Bar bar = new Bar(parts(pen, GlanceSection.of(result, entry)));
            pen.open("div", "class", "row").open("a", "class", "name", "href", "#rule-" + rule);
            pen.code(rule).close("a");
            bar.write(pen);
            pen.element("span", amount(bar), "class", "amount").close("div");
        }
        pen.close("div");
    }

    private static Text amount(Bar bar) {
        return Amounts.count(bar.total());
    }

    static List<Bar.Part> parts(Pen pen, VerdictCounts counts) {
        return List.of(
                new Bar.Part("violated", pen.words.of(Verdict.VIOLATED), counts.violated()),
                new Bar.Part("undetermined", pen.words.of(Verdict.UNDETERMINED), counts.undetermined()),
                new Bar.Part("satisfied", pen.words.of(Verdict.SATISFIED), counts.satisfied()),
                new Bar.Part("not-applicable", pen.words.of(Verdict.NOT_APPLICABLE), counts.notApplicable()));
    }
}
