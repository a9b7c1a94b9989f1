package org.grassroots.plan;

import java.util.List;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateElement;

/** A template bound to values, with what every plan of it needs, worked out once. */
final class TemplateParts {
    final List<BoundValue> values;
    final PlanTemplate template;

    /** Every element as included, to be shared by all plans. */
    final List<PlanElement> included;

    private TemplateParts(List<BoundValue> values, PlanTemplate template) {
        this.values = values;
        this.template = template;
        this.included =
                template.elements().stream().map(TemplateParts::included).toList();
    }

    static TemplateParts of(PlanTemplate template, List<BoundValue> values) {
        return new TemplateParts(values, template.bound(values));
    }

    private static PlanElement included(TemplateElement element) {
        return new PlanElement(element, ElementStatus.INCLUDED);
    }
}
