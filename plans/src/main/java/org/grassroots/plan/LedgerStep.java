package org.grassroots.plan;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowNode;

/**
 * A step of a plan that writes a ledger.
 *
 * @param flow  the flow it stands in
 * @param step  a step or decision of the flow
 * @param columns  the columns of the ledger that it writes; at least one, each once
 */
public record LedgerStep(BoundFlow flow, FlowNode step, List<ElementId> columns) {

    public LedgerStep {
        columns = List.copyOf(columns);
    }

    /** Its path among the elements of the plan. */
    public String path() {
        return flow.path(step);
    }

    @Override
    public String toString() {
        return "LedgerStep{%s, columns=%s}".formatted(path(), columns);
    }
}
