package org.grassroots.plan.template;

import java.util.List;
import org.grassroots.plan.element.ElementProblem;

final class TemplateLaws {
    private TemplateLaws() {}

    static List<ElementProblem> check(PlanTemplate template) {
        return List.of();
    }
}
