package org.grassroots.plan.flow;

import java.util.List;
import org.grassroots.plan.element.ElementProblem;

final class FlowLaws {
    private FlowLaws() {}

    static List<ElementProblem> check(Flow flow) {
        return List.of();
    }
}
