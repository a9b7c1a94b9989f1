package org.grassroots.city.report;

import java.util.List;
import org.grassroots.city.job.CityResult;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.pack.RuleEntry;
import org.grassroots.text.Text;

/** The rules of one pack, a line for each, with what they said. */
final class RuleTable {
    private RuleTable() {}

    static void write(Pen pen, CityResult result, List<RuleEntry> entries) {
        pen.openTable(
                "numbers rule-table",
                List.of(
                        "findings.rule",
                        "findings.grade",
                        "findings.lookedAt",
                        "findings.violated",
                        "findings.undetermined",
                        "findings.satisfied",
                        "findings.notApplicable"));
        for (RuleEntry entry : entries) {
            VerdictCounts counts = GlanceSection.of(result, entry);
            String id = entry.rule().id().value();
            pen.raw("\n").open("tr").open("th", "scope", "row").open("a", "href", "#rule-" + id);
            pen.code(id).close("a", "th").open("td");
            RuleCard.grade(pen, entry);
            pen.close("td");
            pen.element("td", Amounts.count(counts.lookedAt()));
            cell(pen, "violated", counts.violated());
            cell(pen, "undetermined", counts.undetermined());
            cell(pen, "satisfied", counts.satisfied());
            cell(pen, "not-applicable", counts.notApplicable());
            pen.close("tr");
        }
        pen.closeTable();
    }

    /** A dash for none, so that what was found stands out. */
    private static void cell(Pen pen, String look, long count) {
        pen.element("td", count == 0 ? Text.same("–") : Amounts.count(count), "class", count == 0 ? "none" : look);
    }
}
