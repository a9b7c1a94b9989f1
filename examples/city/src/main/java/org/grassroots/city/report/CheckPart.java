package org.grassroots.city.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.plan.completeness.AssignmentClarity;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.plan.completeness.PlanFinding;
import org.grassroots.rule.Grade;

/** What the check of a plan found: whether it is complete, how clear its assignments are, and every finding. */
final class CheckPart {
    private final Pen pen;
    private final PlanCheck check;

    CheckPart(Pen pen, PlanCheck check) {
        this.pen = pen;
        this.check = check;
    }

    void write() {
        pen.open("p")
                .sayIn("b", check.isComplete() ? "planCheck.complete" : "planCheck.incomplete")
                .text(" ");
        AssignmentClarity clarity = check.clarityOfAll();
        if (clarity.assignments() == 0) {
            pen.say("planCheck.noAssignment");
        } else {
            pen.say(
                    "planCheck.clear",
                    Map.of(
                            "n", Amounts.count(clarity.assignments()),
                            "percent", Amounts.count(clarity.percent()),
                            "person", Amounts.count(clarity.person()),
                            "time", Amounts.count(clarity.time()),
                            "post", Amounts.count(clarity.post()),
                            "duty", Amounts.count(clarity.duty())));
        }
        pen.close("p");
        if (check.findings().isEmpty()) {
            pen.sayIn("p", "planCheck.noFinding", "class", "quiet");
        }
        for (Grade grade : Grade.values()) {
            List<PlanFinding> findings = check.findings(grade);
            if (!findings.isEmpty()) {
                findings(grade, findings);
            }
        }
    }

    private void findings(Grade grade, List<PlanFinding> findings) {
        pen.open("details").open("summary");
        pen.badge("grade-" + grade.name().toLowerCase(Locale.ROOT), pen.words.of(grade));
        pen.say("planCheck.findings", Map.of("n", Amounts.count(findings.size())))
                .close("summary");
        pen.openTable("links", List.of("planCheck.asked", "planCheck.found", "findings.citation"));
        for (PlanFinding finding : findings) {
            pen.open("tr").open("th", "scope", "row").text(finding.rule().statement());
            pen.empty("br").code(finding.rule().id().value()).close("th");
            pen.element("td", finding.message());
            pen.element("td", finding.citation().text()).close("tr");
        }
        pen.closeTable().close("details");
    }
}
