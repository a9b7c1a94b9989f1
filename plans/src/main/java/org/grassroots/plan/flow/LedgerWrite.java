package org.grassroots.plan.flow;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.plan.element.ElementId;

/**
 * What a step writes in a ledger.
 *
 * @param ledger  such as {@code L4}
 * @param columns  the columns it fills or changes, at least one, each once
 */
public record LedgerWrite(ElementId ledger, List<ElementId> columns) {

    /**
     * @throws IllegalArgumentException if there is no column, or one stands twice
     */
    public LedgerWrite {
        columns = List.copyOf(columns);
        checkArgument(
                !columns.isEmpty(),
                "what is written in ledger '%s' must name at least one column, such as \"columns\": [\"name\"]",
                ledger);
        for (int at = 0; at < columns.size(); at++) {
            checkArgument(
                    columns.indexOf(columns.get(at)) == at,
                    "what is written in ledger '%s' must name each column once, but '%s' stands there twice",
                    ledger,
                    columns.get(at));
        }
    }
}
