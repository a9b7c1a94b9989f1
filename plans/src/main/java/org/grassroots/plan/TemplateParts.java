package org.grassroots.plan;

import java.util.List;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateElement;

/** A template with what every plan of it needs, worked out once. */
final class TemplateParts {
    final PlanTemplate template;

    /** Every element as included, to be shared by all plans. */
    final List<PlanElement> included;

    TemplateParts(PlanTemplate template) {
        this.template = template;
        this.included =
                template.elements().stream().map(TemplateParts::included).toList();
    }

    private static PlanElement included(TemplateElement element) {
        return new PlanElement(element, ElementStatus.INCLUDED);
    }
}
