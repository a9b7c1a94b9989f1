package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.ITEMS;

import java.util.Map;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Elements of the template that a plan does not account for. */
final class MissingElements {
    private static final TextPattern MISSING =
            TextPattern.of(Text.of("the plan lacks the {name} and does not say why", "预案缺少{name}，且未说明理由"));
    private static final TextPattern MISTAKEN = TextPattern.of(Text.of(
            "where the template has the {name}, the plan has another kind of item: {met}", "模板此处为{name}，预案此处却是{met}"));
    private static final Text LEFT_OUT =
            Text.of("the plan leaves out its overall plan, which no compound is without", "预案略去了总体预案，而每个小区都应有总体预案");
    private static final Text SECOND =
            Text.of("the plan has a second overall plan; exactly one is right", "预案中另有一份总体预案，应恰为一份");
    private static final TextPattern VERSION = TextPattern.of(Text.of(
            "the plan was made of version {met} of its template, which is now version {now}: merge it with a new plan",
            "预案依据的是模板{met}版，模板现为{now}版：应与新预案合并"));

    private MissingElements() {}

    static void check(PlanView view, Notes notes) {
        String met = view.plan.templateVersion();
        String now = view.index.template.version();
        if (!met.equals(now)) {
            Text message = VERSION.fill(Map.of("met", Text.same(met), "now", Text.same(now)));
            notes.add(notes.of(PlanRule.TEMPLATE_VERSION, "", 0, 1, ITEMS, message));
        }
        for (TemplateIndex.Entry entry : view.missing) {
            Text message = MISSING.fill(Map.of("name", entry.name()));
            notes.add(notes.of(rule(entry), entry.element().path(), 0, 1, ITEMS, message));
        }
        for (PlanItem item : view.mistaken) {
            TemplateIndex.Entry entry = view.index.entry(item.path()).orElseThrow();
            Text message = MISTAKEN.fill(Map.of("name", entry.name(), "met", CheckWords.kind(item.kind())));
            notes.add(notes.of(PlanRule.ELEMENT_KIND, item.path(), 0, 1, ITEMS, message));
        }
        checkOnce(view, notes);
        for (TemplateIndex.Entry entry : view.index.entries.values()) {
            String path = entry.element().path();
            if (entry.element().kind() == ElementKind.OVERALL_PLAN && view.isOmitted(path)) {
                notes.add(notes.of(PlanRule.OVERALL, path, 0, 1, ITEMS, LEFT_OUT));
            }
        }
    }

    /** An overall plan that people added beside that of the template. */
    private static void checkOnce(PlanView view, Notes notes) {
        for (PlanView.Placed overall : view.standing(ElementKind.OVERALL_PLAN)) {
            if (overall.entry().isEmpty()) {
                notes.add(notes.of(PlanRule.OVERALL_TWICE, overall.path(), 2, 1, ITEMS, SECOND));
            }
        }
    }

    private static PlanRule rule(TemplateIndex.Entry entry) {
        return switch (entry.element().kind()) {
            case OVERALL_PLAN -> PlanRule.OVERALL;
            case SPECIAL_PLAN -> PlanRule.SPECIAL_PLAN;
            case FLOW -> PlanRule.TEAM_CHART;
            case LEDGER -> PlanRule.LEDGER;
            case POST -> entry.isHead() ? PlanRule.TEAM_HEAD : PlanRule.ELEMENT_MISSING;
            default -> PlanRule.ELEMENT_MISSING;
        };
    }
}
