package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;

/** Works out which steps of a plan write a ledger. */
final class LedgerSteps {
    private LedgerSteps() {}

    static List<LedgerStep> of(Plan plan, ElementId ledger) {
        schema(plan, ledger);
        List<LedgerStep> steps = new ArrayList<>();
        for (BoundFlow flow : plan.flows()) {
            for (FlowNode node : flow.flow().nodes()) {
                node.write(ledger).ifPresent(write -> steps.add(new LedgerStep(flow, node, write.columns())));
            }
        }
        return List.copyOf(steps);
    }

    static List<LedgerStep> of(Plan plan, ElementId ledger, ElementId column) {
        LedgerSchema schema = schema(plan, ledger);
        checkArgument(
                schema.column(column).isPresent(),
                "ledger '%s' has no column '%s'; it has %s",
                ledger,
                column,
                schema.columns().stream().map(LedgerColumn::id).toList());
        return of(plan, ledger).stream()
                .filter(step -> step.columns().contains(column))
                .toList();
    }

    static LedgerSchema schema(Plan plan, ElementId ledger) {
        return plan.template()
                .ledger(ledger)
                .orElseThrow(() -> new IllegalArgumentException("template '%s' has no ledger '%s'; it has %s"
                        .formatted(
                                plan.templateId(),
                                ledger,
                                plan.template().ledgers().stream()
                                        .map(LedgerSchema::id)
                                        .toList())));
    }
}
