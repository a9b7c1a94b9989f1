package org.grassroots.city.job;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.grassroots.plan.PlanCounts;
import org.grassroots.plan.completeness.AssignmentClarity;
import org.grassroots.plan.completeness.PlanRule;
import org.grassroots.rule.Grade;

/** The parts of a summary that are about plans. */
final class PlanSummary {
    private PlanSummary() {}

    static void write(PlanCounts plans, JsonGenerator json) throws IOException {
        json.writeNumberField("plans", plans.plans());
        json.writeNumberField("specialPlans", plans.specialPlans());
        json.writeNumberField("flowCharts", plans.flows());
        json.writeNumberField("ledgers", plans.ledgers());
        json.writeObjectFieldStart("elements");
        json.writeNumberField("included", plans.included());
        json.writeNumberField("omitted", plans.omitted());
        json.writeNumberField("pending", plans.pending());
        json.writeEndObject();
        json.writeObjectFieldStart("posts");
        json.writeNumberField("needed", plans.needed());
        json.writeNumberField("filled", plans.filled());
        json.writeNumberField("vacant", plans.vacant());
        json.writeEndObject();
    }

    static void write(PlanCheckCounts checks, JsonGenerator json) throws IOException {
        json.writeNumberField("completePlans", checks.complete());
        json.writeObjectFieldStart("assignments");
        AssignmentClarity clarity = checks.clarity();
        json.writeNumberField("all", clarity.assignments());
        json.writeNumberField("person", clarity.person());
        json.writeNumberField("time", clarity.time());
        json.writeNumberField("post", clarity.post());
        json.writeNumberField("duty", clarity.duty());
        json.writeNumberField("fourClear", clarity.all());
        json.writeNumberField("fourClearPercent", clarity.percent());
        json.writeEndObject();
        json.writeObjectFieldStart("planFindings");
        for (Grade grade : Grade.values()) {
            json.writeNumberField(word(grade), checks.findings(grade));
        }
        json.writeObjectFieldStart("rules");
        for (Map.Entry<PlanRule, Map<Grade, Long>> rule : checks.byRule().entrySet()) {
            json.writeObjectFieldStart(rule.getKey().id().value());
            for (Map.Entry<Grade, Long> grade : rule.getValue().entrySet()) {
                json.writeNumberField(word(grade.getKey()), grade.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }
}
