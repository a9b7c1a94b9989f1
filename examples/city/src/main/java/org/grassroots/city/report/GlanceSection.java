package org.grassroots.city.report;

import java.util.Locale;
import java.util.Map;
import org.grassroots.city.job.CityCounts;
import org.grassroots.city.job.CityResult;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.organisation.BranchKind;
import org.grassroots.pack.RuleEntry;
import org.grassroots.plan.PlanCounts;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;

/** The city in key figures and two drawings. */
final class GlanceSection {
    private GlanceSection() {}

    static void write(Pen pen, CityResult result) {
        pen.open("section", "id", "glance").sayIn("h2", "glance.title");
        places(pen, result.counts());
        branches(pen, result.counts());
        if (!result.rules().isEmpty()) {
            findings(pen, result);
        }
        if (result.template().isPresent()) {
            plans(pen, result.counts().plans());
        }
        NeedChart.write(pen, result.counts().needsByCounty());
        VerdictChart.write(pen, result);
        pen.close("section").raw("\n");
    }

    private static void places(Pen pen, CityCounts counts) {
        open(pen, "figures.places");
        figure(pen, "figure.communities", counts.communities());
        figure(pen, "figure.compounds", counts.compounds());
        figure(pen, "figure.households", counts.households());
        figure(pen, "figure.members", counts.members());
        pen.close("dl", "div");
    }

    private static void branches(Pen pen, CityCounts counts) {
        open(pen, "figures.organisation");
        for (BranchKind kind : BranchKind.values()) {
            Text title = pen.words.of("figure.branches", Map.of("kind", pen.words.of(kind)));
            pen.open("div").element("dt", title);
            pen.element("dd", Amounts.count(counts.branches().getOrDefault(kind, 0L)))
                    .close("div");
        }
        figure(pen, "figure.groups", counts.groups());
        figure(pen, "figure.centralHouseholds", counts.centralHouseholds());
        pen.close("dl", "div");
    }

    private static void findings(Pen pen, CityResult result) {
        open(pen, "figures.findings");
        for (Grade grade : Grade.values()) {
            long violated = result.counts().findings().violated(grade);
            pen.open("div", "class", "grade-" + grade.name().toLowerCase(Locale.ROOT));
            pen.element("dt", pen.words.of("figure.violated", Map.of("grade", pen.words.of(grade))));
            pen.element("dd", Amounts.count(violated)).close("div");
        }
        figure(pen, "figure.undetermined", result.counts().findings().undetermined());
        pen.close("dl", "div");
    }

    static VerdictCounts of(CityResult result, RuleEntry entry) {
        return result.counts().verdicts().getOrDefault(entry.rule().id(), VerdictCounts.ZERO);
    }

    private static void plans(Pen pen, PlanCounts plans) {
        open(pen, "figures.plans");
        figure(pen, "figure.plans", plans.plans());
        figure(pen, "figure.specialPlans", plans.specialPlans());
        figure(pen, "figure.flows", plans.flows());
        figure(pen, "figure.ledgers", plans.ledgers());
        posts(pen, plans);
        pen.close("dl", "div");
    }

    /** How far the posts are filled; shown for a city as for one compound. */
    static void posts(Pen pen, PlanCounts plans) {
        figure(pen, "figure.needed", plans.needed());
        figure(pen, "figure.filled", plans.filled());
        figure(pen, "figure.vacant", plans.vacant());
    }

    private static void open(Pen pen, String title) {
        pen.open("div", "class", "figures").sayIn("h3", title).open("dl");
    }

    static void figure(Pen pen, String key, long count) {
        pen.fact(key, Amounts.count(count));
    }
}
